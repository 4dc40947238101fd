import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formatIssue, SiteError } from '#errors';
import {
  createCatalogue,
  defineContent,
  type ContentDefinition,
  forgetContent,
  listUnclaimed,
  onceFromContent,
} from './index.ts';

const KeySchema = z.strictObject({ id: z.string(), value: z.int() });
const one = defineContent({
  name: 'one',
  pattern: 'content/one/*.json',
  schema: KeySchema,
  holds: 'one',
  id: ({ id }) => id,
});
const many = defineContent({
  name: 'many',
  pattern: 'content/many/*.json',
  schema: KeySchema,
  holds: 'many',
  id: ({ id }, name) => `${name}/${id}`,
});
const pages = defineContent({
  name: 'pages',
  pattern: 'content/pages/*.mdx',
  schema: z.strictObject({ title: z.string() }),
  holds: 'one',
});

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

describe('a catalogue', () => {
  test('gives records with their id, their value and where each part stands', () => {
    write('content/one/a.json', '{\n  "id": "a",\n  "value": 1\n}');
    write('content/many/x.json', '[\n  { "id": "b", "value": 2 },\n  { "id": "c", "value": 3 }\n]');
    write('content/pages/p.mdx', '---\ntitle: Uno\n---\n\nTexto.\n');
    const catalogue = createCatalogue(root);
    expect(catalogue.listRecords(one).map(({ id, value }) => [id, value.value])).toEqual([['a', 1]]);
    expect(catalogue.listRecords(many).map(({ id, name, value }) => [id, name, value.value])).toEqual([
      ['x/b', 'x', 2],
      ['x/c', 'x', 3],
    ]);
    expect(catalogue.listRecords(many)[1]?.locate(['value'])).toEqual({
      file: 'content/many/x.json',
      line: 3,
      column: 16,
    });
    const [page] = catalogue.listRecords(pages);
    expect([page?.id, page?.body, page?.bodyLine]).toEqual(['p', '\nTexto.\n', 4]);
  });

  test('reads each file once, however often it is asked', () => {
    write('content/one/a.json', '{ "id": "a", "value": 1 }');
    const catalogue = createCatalogue(root);
    const first = catalogue.listRecords(one);
    write('content/one/a.json', '{ "id": "a", "value": 2 }');
    expect(catalogue.listRecords(one)).toBe(first);
  });

  test('knows a project without content', () => {
    expect(createCatalogue(root).listRecords(one)).toEqual([]);
  });

  test.for<[reason: string, file: string, content: string | Uint8Array, said: RegExp]>([
    ['a record that does not fit', 'content/many/x.json', '[{ "id": "a" }]', /x\.json:1:2 {2}\[missing-key\]/],
    [
      'two records with one id',
      'content/many/x.json',
      '[{ "id": "a", "value": 1 },\n { "id": "a", "value": 2 }]',
      /x\.json:2:4 {2}\[duplicate-id\][^]*x\.json:1:4/,
    ],
    ['a list where one is due', 'content/one/a.json', '[]', /a\.json:1:1 {2}\[wrong-type\]/],
    ['one where a list is due', 'content/many/x.json', '{}', /x\.json:1:1 {2}\[wrong-type\]/],
    ['a list of nothing', 'content/many/x.json', '[]', /\[empty-list\]/],
    ['a record that is null', 'content/many/x.json', '[null]', /\[wrong-type\]/],
    [
      'a file with another name than its id',
      'content/one/b.json',
      '{ "id": "a", "value": 1 }',
      /\[file-name\][^]*git mv content\/one\/b\.json content\/one\/a\.json/,
    ],
    ['a trailing comma', 'content/one/a.json', '{ "id": "a", }', /\[unreadable-json\]/],
    ['a page without front matter', 'content/pages/p.mdx', 'Texto.', /\[missing-front-matter\]/],
    ['bytes that are no UTF-8', 'content/one/a.json', Uint8Array.of(0x22, 0xe1, 0x22), /\[not-utf8\]/],
  ])('tells of %s, with its place', ([, file, content, said]) => {
    write(file, content);
    const catalogue = createCatalogue(root);
    const kinds: ContentDefinition[] = [one, many, pages];
    const issues = kinds.flatMap((definition) => catalogue.read(definition).issues);
    expect(issues.map(formatIssue).join('\n')).toMatch(said);
    const read = (): unknown => kinds.map((definition) => catalogue.listRecords(definition));
    expect(read).toThrow(SiteError);
  });
});

test('a copy whose id was left as it was is told once, and never moved onto the file it was made of', () => {
  for (const name of ['a', 'a-copia']) write(`content/one/${name}.json`, '{ "id": "a", "value": 1 }');
  expect(createCatalogue(root).read(one).issues.map(formatIssue)).toEqual([
    'error  content/one/a-copia.json:1:3  [file-name]\n' +
      '  El archivo se llama «a-copia» y su contenido dice «a»; los dos son iguales. content/one/a.json ya está, así que este parece su copia.\n' +
      '  → "id": "a-copia"',
  ]);
});

test.for([
  ['content/one/a.json', 0, 'a file of a kind'],
  ['content/one/README.md', 0, 'how its files are written'],
  ['content/one/a.jsn', 1, 'an ending that nobody reads'],
  ['content/one/deeper/a.json', 1, 'a folder deeper than the pattern'],
  ['content/other/a.json', 1, 'a folder that no kind names'],
] as const)('of %s, %i is unclaimed: %s', ([file, count]) => {
  const issues = listUnclaimed([file], [one, many]);
  expect(issues.map(({ rule, place }) => [rule, place.file])).toEqual(
    Array.from({ length: count }, () => ['unclaimed-file', file]),
  );
});

test('what is made out of content is made once, and anew when the content was forgotten', () => {
  let times = 0;
  const count = onceFromContent(() => (times += 1));
  expect([count(), count()]).toEqual([1, 1]);
  forgetContent();
  expect(count()).toBe(2);
});
