import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocx } from '../../src/review/review-files.fixture.ts';
import { plainEnv } from '../../src/tests/plain-env.ts';
import { readArguments } from './read-arguments.ts';

const script = path.resolve(import.meta.dirname, '../citas.ts');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'citas ñ '));
  writeFileSync(path.join(folder, 'bueno.txt'), 'Según la Ley N° 29419 y la Ley N° 27806.');
  writeFileSync(path.join(folder, 'malo.docx'), buildDocx(['La Ley N° 27314.'], 'Ley N° 277972'));
  writeFileSync(path.join(folder, 'terminal.txt'), 'Ley N° 29419\u001B[31m y «Ley N° 27806»');
  writeFileSync(path.join(folder, 'vacio.pdf'), 'nada');
  writeFileSync(path.join(folder, 'largo.pdf'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (...words: string[]) =>
  spawnSync(process.execPath, [script, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...plainEnv(), INIT_CWD: undefined },
  });

describe('npm run citas', () => {
  it('says what it found, and ends with 0 where nothing is wrong', () => {
    const { status, stdout, stderr } = run('bueno.txt');
    expect(stdout).toMatch(
      /1 {2}Ley N° 29419 +Vigente\n +2 {2}Ley N° 27806 +Vigente, sin confirmar .*\n\n +1 {2}Vigentes/,
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('ends with 1 for faults, and tells of many files how far it is', () => {
    const { status, stdout, stderr } = run('bueno.txt', 'malo.docx', '--json');
    const answers = JSON.parse(stdout) as { file: string; citations: { mark: string }[] }[];
    expect(answers.map(({ citations }) => citations.map(({ mark }) => mark))).toEqual([
      ['en-pie', 'en-pie'],
      ['cambio', 'mal-escrito'],
    ]);
    expect([status, stderr]).toEqual([1, '1 de 2: bueno.txt\n2 de 2: malo.docx\n']);
  });

  it('ends with 2 where a file cannot be read, and goes on with the others', () => {
    // A device gives bytes without end, and a file can say that it has terabytes: neither is begun.
    truncateSync(path.join(folder, 'largo.pdf'), 2 ** 42);
    const { status, stdout, stderr } = run('no-hay.txt', 'vacio.pdf', '.', '/dev/zero', 'largo.pdf', 'terminal.txt');
    expect(stderr).toMatch(/no-hay\.txt: No existe\.[^]*vacio\.pdf: No pudimos leer[^]*\.: Es una carpeta\./);
    expect(stderr).toMatch(/largo\.pdf: El archivo pasa de 25 MB\./);
    if (existsSync('/dev/zero')) expect(stderr).toContain('/dev/zero: No es un archivo.');
    // Nothing of a text steers the terminal.
    expect(stdout).toMatch(/Ley N° 29419/);
    expect(stdout).not.toContain('\u001B');
    expect(status).toBe(2);
  });
});

describe('readArguments', () => {
  it.each([
    [[], /Falta el archivo/],
    [['--otra'], /--otra/],
    [['--municipalidad', 'marte', 'a.txt'], /«marte» no es un emisor/],
  ])('%j is no order', (words, says) => {
    expect(readArguments(words).problem).toMatch(says);
  });

  it('takes files, the issuer and JSON', () => {
    expect(readArguments(['a.txt', '--json', '--municipalidad', 'mp-trujillo', 'b.pdf'])).toEqual({
      files: ['a.txt', 'b.pdf'],
      isJson: true,
      isHelp: false,
      issuer: 'mp-trujillo',
    });
    expect(readArguments(['--ayuda']).isHelp).toBe(true);
  });
});
