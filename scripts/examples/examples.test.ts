import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.join('scripts', 'examples');

const inBrowser = [
  'artículo 5 de la Ley N° 29419 → ley-29419',
  'Último día: 2026-07-29',
  'El derecho de «Carnet» sería de S/ 15.40 con la UIT de 2026.',
];

/** What each example prints: the promise of the entry points it shows. */
const printed: readonly [name: string, lines: readonly string[]][] = [
  [
    'citations',
    [
      'artículo 5 de la Ley N° 29419 → ley-29419, art_5 (text not held: not checked)',
      'Decreto Supremo N° 999-2099-MINAM → unknown-norm',
    ],
  ],
  [
    'norm-tree',
    [
      'art_1 article OBJETO',
      'art_1__point_a point ',
      'art_1__point_b point ',
      '0 avisos; el árbol devuelve el texto: true',
    ],
  ],
  [
    'deadline',
    [
      'Último día: 2026-08-05',
      'No cuenta: 2026-07-28, Fiestas Patrias',
      'No cuenta: 2026-07-29, Fiestas Patrias',
      'No cuenta: 2026-08-01, sábado',
      'No cuenta: 2026-08-02, domingo',
    ],
  ],
  ['calculator', ['El derecho de «Carnet de reciclador (Trujillo)» sería de S/ 15.40 con la UIT de 2026.']],
  ['in-browser', inBrowser],
];

it.each(printed)('the example %s runs in plain Node, from a checkout', (name, lines) => {
  const said = execFileSync(process.execPath, [path.join(folder, `${name}.ts`)], { encoding: 'utf8' });
  expect(said.replaceAll('\u00A0', ' ')).toBe(`${lines.join('\n')}\n`);
});

it('each example is tried, and stands in the list that leads to it', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture|e2e)\./u.test(file));
  expect(files.map((file) => path.basename(file, '.ts'))).toEqual(printed.map(([name]) => name).toSorted());
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  for (const file of files) expect(readme).toContain(`\`${file}\``);
  for (const [, room = ''] of readme.matchAll(/`#([a-z]+)`/gu)) {
    expect(existsSync(path.join('src', room, 'index.ts')), room).toBe(true);
  }
});
