import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { serveBuiltSite } from './serve-built-site.ts';

console.log('Construyendo el sitio…');
try {
  execFileSync(process.execPath, [path.resolve('scripts', 'build.ts')], { stdio: 'inherit' });
} catch {
  console.error('\nEl sitio no se pudo construir; arriba está el motivo.');
  process.exit(1);
}

const { url } = await serveBuiltSite();
console.log(`\nNorma Circular está en  ${url}\n(Ctrl+C para terminar)`);
