import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { installOnDemand } from '../on-demand/install.ts';

/** Writes the list of components (CycloneDX) of what the site is built with or carries, from the lock alone. The first time it needs the network. */
export async function writeSbom(project: string, file: string): Promise<void> {
  const tool = await installOnDemand('sbom');
  const program = path.join(tool, 'node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
  const flags = ['--package-lock-only', '--omit', 'dev', '--output-reproducible', '--output-format', 'JSON'];
  const target = ['--output-file', path.resolve(file), path.join(project, 'package.json')];
  await promisify(execFile)(process.execPath, [program, ...flags, ...target], { cwd: project, maxBuffer: Infinity });
}
