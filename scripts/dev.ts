import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readSiteUrl } from './serve/read-site-url.ts';

// Astro would show a mistake in it with a stack of its own files.
readSiteUrl();
const astro = path.resolve('node_modules', 'astro', 'bin', 'astro.mjs');
const { status } = spawnSync(process.execPath, [astro, 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;
