import { expect, test } from 'vitest';
import { parseContentFile, readContent } from '#catalogue';
import { formatIssue } from '#errors';
import { sampleProcedure } from './procedure.fixture.ts';
import { procedures } from './procedures.content.ts';

const file = 'content/procedures/trujillo-prueba.mdx';

test('a sound file gives the procedure, its body and where its parts stand', () => {
  const { records, issues } = readContent(procedures, [parseContentFile(sampleProcedure, file)]);
  expect(issues).toEqual([]);
  const [record] = records;
  expect(record?.value.title).toBe('Probar en Trujillo');
  expect(record?.body).toBe('\nConsejo nuestro.\n');
  expect(record?.locate(['title'])).toEqual({ file, line: 6, column: 1 });
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
  [
    'an id that is not the name of its file',
    sampleProcedure.replace('id: trujillo-prueba', 'id: trujillo-otra'),
    /\[file-name\]\n.*«trujillo-prueba».*«trujillo-otra»[^]*git mv/,
  ],
];

test.each(rows)('%s', (_reason, text, said) => {
  const { issues } = readContent(procedures, [parseContentFile(text, file)]);
  expect(issues.map(formatIssue).join('\n')).toMatch(said);
});
