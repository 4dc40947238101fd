import fc from 'fast-check';
import { expect } from 'vitest';
import { openCatalogue, parseContentFile, readContent, type ContentDefinition } from '#catalogue';
import { formatIssue, parseJson, parseYaml } from '#errors';
import { readFile, UnreadableFile } from '#review';
import { definitions } from '../../../collections.ts';
import { cleanText } from '../../../review/text/clean-text.ts';
import { buildDocx, buildPdf } from '../../../review/review-files.fixture.ts';
import { holdsFor, type FuzzProperty } from '../property.ts';
import { brokenBytes, brokenFrom, hostileText } from '../texts.ts';

const kinds: readonly ContentDefinition[] = definitions;

/** A file of each kind of content that is not too long, and its definition. */
const files = kinds.flatMap((kind) => {
  const form = new RegExp(`^${kind.pattern.replaceAll('.', String.raw`\.`).replace('*', '[^/]+')}$`);
  const file = openCatalogue().files.find(
    (one) => form.test(one) && openCatalogue().readFile(one).text.length < 30_000,
  );
  return file === undefined ? [] : [{ kind, file, text: openCatalogue().readFile(file).text }];
});

const lines = ['Según la Ley N° 29419 y', 'el artículo 5 del Reglamento.'];
const documents = [buildDocx(lines, 'Nota.'), buildPdf(lines)] as const;
const bytes = fc.oneof(
  brokenBytes(documents),
  fc.uint8Array({ maxLength: 400 }).map((some) => new Uint8Array(some)),
);

/** What is wrong is told with a line of the file. */
function expectPlaces(text: string, issues: readonly { place: { line?: number } }[]): void {
  const count = text.split(/\r\n?|\n/).length;
  for (const { place } of issues) expect(place.line ?? 1).toBeLessThanOrEqual(count);
  for (const { place } of issues) expect(place.line ?? 1).toBeGreaterThan(0);
}

/** Readers of files: content, and what people bring. */
export const readerProperties: readonly FuzzProperty[] = [
  holdsFor('YAML: cualquier texto se lee o se dice qué línea no', hostileText, (text) => {
    const { issues, locate } = parseYaml(text, 'a.mdx');
    expectPlaces(text, issues);
    expect(locate(['a', 0, 'b']).file).toBe('a.mdx');
  }),
  holdsFor('JSON: cualquier texto se lee o se dice qué línea no', fc.oneof(hostileText, fc.json()), (text) => {
    const { issues, value, locate } = parseJson(text, 'a.json');
    expectPlaces(text, issues);
    expect(locate(['a', 0, 'b']).file).toBe('a.json');
    if (issues.length === 0) expect(value).toEqual(JSON.parse(text));
  }),
  holdsFor(
    'contenido: un archivo roto nunca derriba la revisión',
    fc
      .constantFrom(...files)
      .chain(({ kind, file, text }) => brokenFrom([text]).map((broken) => ({ kind, file, broken }))),
    ({ kind, file, broken }) => {
      const { records, issues } = readContent(kind, [parseContentFile(broken, file)]);
      expectPlaces(broken, issues);
      for (const issue of issues) expect(formatIssue(issue)).not.toMatch(/undefined|\[object/);
      for (const { locate } of records) expect(locate(['x']).file).toBe(file);
    },
    20,
  ),
  holdsFor(
    'importar: de cualquier archivo sale su texto o una razón',
    fc.tuple(fc.constantFrom('a.txt', 'a.docx', 'a.pdf', 'a.md', 'a', 'a.exe', '../a.PDF'), bytes),
    async ([name, given]) => {
      try {
        const text = await readFile(name, given);
        expect(text).toBe(cleanText(text));
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile);
        expect((error as UnreadableFile).message).toMatch(/\.$/);
      }
    },
    40,
  ),
  holdsFor('importar: limpiar dos veces es limpiar una', hostileText, (text) => {
    expect(cleanText(cleanText(text))).toBe(cleanText(text));
  }),
];
