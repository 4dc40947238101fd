import { expect, test } from 'vitest';
import { PhaseFinder } from './find-phase.ts';

const log = `10:00:00 [WARN] [content] data store cleared (force)
10:00:00 [content] Syncing content
10:00:01 [content] Synced content
10:00:01 [types] Generated 4.13s
10:00:01 [build] Collecting build info...
10:00:01 [build] ✓ Completed in 4.35s.
10:00:01 [build] Building static entrypoints...
10:00:05 [vite] ✓ built in 3.66s
10:00:05 [build] Rearranging server assets...
 generating static routes 
10:00:06   ├─ /normas/ley-27314/index.html (+199ms) 
10:00:09 ✓ Completed in 3.15s.
10:00:09 [build] ✓ Completed in 8.41s.
10:00:10 [search-index] índice de búsqueda en 1599 ms
10:00:10 [build] 339 page(s) built in 10.77s`;

test('tells each phase once, at its first line', () => {
  const finder = new PhaseFinder();
  const found = log.split('\n').flatMap((line) => {
    const phase = finder.read(line);
    return phase === undefined ? [] : [[phase, line.replace(/^[\d:]+ /, '').trim()]];
  });
  expect(found).toEqual([
    ['Leer las normas y lo demás', '[content] Syncing content'],
    ['Preparar plantillas y estilos', '[build] Building static entrypoints...'],
    ['Escribir las páginas', 'generating static routes'],
    ['Armar el buscador', '[build] ✓ Completed in 8.41s.'],
  ]);
});
