import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { serveBuiltSite } from './serve-built-site.ts';

console.log('Construyendo el sitio…');
const started = performance.now();
const build = spawnSync(process.execPath, [path.resolve('scripts', 'build.ts')], { encoding: 'utf8' });
if (build.status !== 0) {
  console.error(`${build.stdout}${build.stderr}\nEl sitio no se pudo construir; arriba está el motivo.`);
  process.exit(1);
}

const { url } = await serveBuiltSite();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`Listo en ${seconds} s. Norma Circular está en\n\n  ${url}\n\n(Ctrl+C para terminar)`);
