import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainEnv } from '../../../src/tests/plain-env.ts';

const home = process.cwd();
const fixture = 'src/tests/fixtures/extension';
const order = ['--municipality', 'equis', '--norm', 'om-001-2020-mpx', '--article', 'art_3'];

/** The content of the project, and a town with its norm and its office, as README asks for them first. */
let root = '';
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const run = (script: string, ...words: string[]) => {
  const env = { ...plainEnv(), NORMA_SHARED: path.join(root, 'nowhere') };
  return spawnSync(process.execPath, [path.join(home, `scripts/${script}.ts`), ...words], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
};

function addRow(name: string, own: (row: { id: string; municipality?: string }) => boolean): void {
  const file = path.join(root, 'content/registries', name);
  const rows = JSON.parse(readFileSync(path.join(fixture, 'rows/registries', name), 'utf8')) as { id: string }[];
  const there = JSON.parse(readFileSync(file, 'utf8')) as object[];
  writeFileSync(file, JSON.stringify([...there, ...rows.filter(own)], null, 2));
}

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'norma-town-'));
  cpSync('content', path.join(root, 'content'), { recursive: true });
  cpSync(
    path.join(fixture, 'files/content/norms/om-001-2020-mpx.mdx'),
    path.join(root, 'content/norms/om-001-2020-mpx.mdx'),
  );
  addRow('issuers.json', () => true);
  addRow('municipalities.json', ({ id }) => id === 'equis');
  addRow('offices.json', ({ municipality }) => municipality === 'equis');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

test('the first procedures of a town bring its first result, and all is sound', () => {
  const first = run(
    'new',
    'tramite',
    ...order,
    '--name',
    'carnet',
    '--title',
    'Sacar tu carnet en Equis',
    '--fee',
    '0.50 %',
  );
  expect([first.status, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toContain('Escrito: content/finder/results-equis.json');
  const second = run(
    'new',
    'tramite',
    ...order,
    '--name',
    'otro',
    '--title',
    'Pedir otra cosa en Equis',
    '--fee',
    'sin-monto',
  );
  expect([second.status, second.stderr]).toEqual([0, '']);
  const [result] = JSON.parse(read('content/finder/results-equis.json')) as { steps: { opens: object }[] }[];
  expect(result?.steps.map(({ opens }) => opens)).toEqual([{ procedure: 'equis-carnet' }, { procedure: 'equis-otro' }]);
  const { stdout, stderr } = run('check-content');
  expect(stderr).toBe('');
  expect(stdout.match(/^error.*\n.*/gm) ?? []).toEqual([]);
});

test('a result whose answer was written first gets the id that the answer has', () => {
  const file = path.join(root, 'content/finder/questions.json');
  const written = readFileSync(file, 'utf8').replace('"equis-orientacion"', '"equis"');
  writeFileSync(file, written);
  rmSync(path.join(root, 'content/finder/results-equis.json'));
  const { stdout } = run(
    'new',
    'tramite',
    ...order,
    '--name',
    'tercero',
    '--title',
    'Pedir más en Equis',
    '--fee',
    'nada',
  );
  expect(stdout).toContain('«equis»');
  expect(JSON.parse(read('content/finder/results-equis.json'))).toMatchObject([{ id: 'equis' }]);
  expect(readFileSync(file, 'utf8')).toBe(written);
});
