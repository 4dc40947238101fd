import { expect, test } from 'vitest';
import { formatIssue } from '#errors';
import { parseProcedureFile } from './parse-procedure-file.ts';
import { sampleProcedure } from './procedure.fixture.ts';

const file = 'content/procedures/trujillo-prueba.mdx';

test('a sound file gives the procedure, its body and where its parts stand', () => {
  const { procedure, body, issues, locate } = parseProcedureFile(sampleProcedure, file);
  expect(issues).toEqual([]);
  expect(procedure?.title).toBe('Probar en Trujillo');
  expect(body).toBe('\nConsejo nuestro.\n');
  expect(locate(['title'])).toEqual({ file, line: 6, column: 1 });
});

const rows: [reason: string, text: string, said: RegExp][] = [
  ['a file without front matter', 'Consejo nuestro.', /trujillo-prueba\.mdx:1 .*\[missing-front-matter\]/],
  [
    'a misspelled key is told on its line with the right one',
    sampleProcedure.replace('lead:', 'led:'),
    /trujillo-prueba\.mdx:8:1 .*\[unknown-key\]\n.*¿Quiso decir «lead»\?/,
  ],
  [
    'YAML that cannot be read',
    sampleProcedure.replace('title: Probar', 'title: Probar: una vez'),
    /trujillo-prueba\.mdx:6:\d+ .*\[unreadable-yaml\]/,
  ],
  [
    'a kind of requirement that does not exist',
    sampleProcedure.replace('kind: document', 'kind: papel'),
    /requirements\[0\]\.items\[0\]\.kind/,
  ],
];

test.each(rows)('%s', (_reason, text, said) => {
  const { procedure, issues } = parseProcedureFile(text, file);
  expect(procedure).toBeUndefined();
  expect(issues.map(formatIssue).join('\n')).toMatch(said);
});
