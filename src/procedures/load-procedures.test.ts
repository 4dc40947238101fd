import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadProcedures } from './load-procedures.ts';
import { sampleProcedure } from './procedure.fixture.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'procedures-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string): void => {
  writeFileSync(path.join(folder, name), text);
};

test('reads every procedure in the order of the file names, and nothing else', () => {
  write('trujillo-prueba.mdx', sampleProcedure);
  write('cusco-prueba.mdx', sampleProcedure.replace('id: trujillo-prueba', 'id: cusco-prueba'));
  write('README.md', 'Cómo se escribe un trámite.');
  expect(loadProcedures(folder).map(({ procedure }) => procedure.id)).toEqual(['cusco-prueba', 'trujillo-prueba']);
});

test('the mistakes of all files are told at once', () => {
  write('a.mdx', sampleProcedure.replace('lead:', 'led:'));
  write('b.mdx', 'Sin ficha.');
  expect(() => loadProcedures(folder)).toThrow(/a\.mdx:8:1 .*\[unknown-key\][^]*b\.mdx:1 .*\[missing-front-matter\]/);
});
