import { createProcessor } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { expect } from 'vitest';
import { parseContentFile } from '#catalogue';
import { buildCsv } from '#files';
import { listParsedTexts } from '#norms';
import { appendToList, removeFromList } from '../../../../scripts/scaffold/edit-json.ts';
import { writeFrontMatter } from '../../../../scripts/scaffold/front-matter.ts';
import { cutGazette } from '../../../../scripts/scaffold/text/cut-gazette.ts';
import { escapeMarkdown } from '../../../../scripts/scaffold/text/escape-markdown.ts';
import { joinLines } from '../../../../scripts/scaffold/text/join-lines.ts';
import { writeBody } from '../../../../scripts/scaffold/text/write-body.ts';
import { readFormatFile, writeFormatFile } from '../../../formats/file/format-file.ts';
import type { FieldShape, FormatValues } from '../../../formats/file/format-values.ts';
import { readRows } from '../../../formats/file/read-rows.ts';
import { parseNormMarkdown } from '../../../norms/parse/norm-markdown.ts';
import { expectSound } from '../../../norms/tree/expect-sound.fixture.ts';
import { holdsFor, type FuzzProperty } from '../property.ts';
import { brokenFrom, hostileText, typedText } from '../texts.ts';

const shape = new Map<string, FieldShape>([
  ['nombre', { kind: 'text' }],
  ['sexo', { kind: 'choice', options: ['M', 'F'] }],
  ['residuos', { kind: 'several', options: ['Papel', 'Vidrio'] }],
  ['socios', { kind: 'table', columns: new Map([['dni', { kind: 'text' }]]) }],
]);
const mark = { format: 'ficha', version: 2 };

const filled: fc.Arbitrary<FormatValues> = fc
  .record(
    {
      nombre: hostileText,
      sexo: fc.constantFrom('M', 'F'),
      residuos: fc.subarray(['Papel', 'Vidrio']),
      socios: fc.array(fc.record({ dni: typedText }), { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  .map((values) => new Map(Object.entries(values)));

const columns = [
  { name: 'dni', label: 'DNI vigente' },
  { name: 'va', label: '¿Va?', options: ['Sí', 'No'] },
];

/** Printed words as people would find them again: without what space there is between them. */
const squeeze = (text: string): string => text.replaceAll(/\s+/g, '');

interface MarkdownNode {
  type: string;
  value?: string;
  children?: readonly MarkdownNode[];
}

/** The words that Markdown reads, whatever it takes them for. */
const readWords = ({ value = '', children = [] }: MarkdownNode): string => value + children.map(readWords).join('');

/** Valid MDX of plain text, as every norm is. */
function expectPlainMdx(body: string): void {
  const jsx: string[] = [];
  const collect = () => (tree: { children: { type: string }[] }) => {
    for (const { type } of tree.children) if (/^mdx|^html|^code|^thematic/.test(type)) jsx.push(type);
  };
  createProcessor({ remarkPlugins: [remarkGfm, collect] }).processSync(body);
  expect(jsx).toEqual([]);
}

/** What no text of a document holds: `cleanText` and the reader of documents take it out before. */
const printed = hostileText.map((text) =>
  text
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim(),
);
const lines = fc.array(printed, { maxLength: 30 }).map((some) => some.filter((line) => line !== ''));
const pages = fc.oneof(
  lines,
  brokenFrom(
    [...listParsedTexts().values()].map(({ record: { body } }) =>
      body.slice(0, 3000).replaceAll(/[^\n]{70}\S* /g, '$&\n'),
    ),
  ).map((text) =>
    text
      .split('\n')
      .map((line) =>
        line
          .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, ' ')
          .replaceAll(/\s+/g, ' ')
          .trim(),
      )
      .filter((line) => line !== ''),
  ),
);

const rows = fc.array(fc.dictionary(fc.constantFrom('id', 'a', 'b'), fc.oneof(typedText, fc.integer())), {
  minLength: 1,
  maxLength: 4,
});

/** Files that are written and read back, and what is made for editors. */
export const fileProperties: readonly FuzzProperty[] = [
  holdsFor('formulario: lo guardado se lee como se guardó', filled, (values) => {
    expect(readFormatFile(writeFormatFile(mark, '2026-11-30', values), mark, shape)).toEqual({ values, left: [] });
  }),
  holdsFor(
    'formulario: de un archivo ajeno entra lo que cabe, o se dice por qué no',
    fc.oneof(
      hostileText,
      fc.json(),
      brokenFrom([
        writeFormatFile(
          mark,
          '2026-11-30',
          new Map([
            ['sexo', 'M'],
            ['nombre', 'Ana'],
          ]),
        ),
      ]),
    ),
    (text) => {
      const read = readFormatFile(text, mark, shape);
      if ('problem' in read) expect(read.problem).toMatch(/[.:]/);
      else for (const name of read.values.keys()) expect(shape.has(name)).toBe(true);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  ),
  holdsFor(
    'tabla pegada: cada fila entra o se dice qué le pasa',
    fc.oneof(
      hostileText,
      fc.array(typedText).map((cells) => cells.join('\t')),
    ),
    (text) => {
      const { rows: read, problems } = readRows(text, columns);
      for (const row of read) for (const name of Object.keys(row)) expect(['dni', 'va']).toContain(name);
      for (const problem of problems) expect(problem).not.toMatch(/undefined|NaN/);
    },
  ),
  holdsFor(
    'tabla: lo escrito como CSV se lee igual',
    fc.array(fc.tuple(typedText, fc.constantFrom('Sí', 'No')), { minLength: 1, maxLength: 5 }),
    async (cells) => {
      const asRead = (cell: string): string => cell.replaceAll('\u0000', '').replaceAll(/\s+/g, '');
      const table = {
        name: 'x',
        columns: columns.map(({ name, label }) => ({ key: name, header: label, kind: 'text' as const })),
        rows: cells.map(([dni, va]) => ({ dni, va })),
      };
      const { rows: read } = readRows(await buildCsv(table), columns);
      expect(read.map(({ va }) => va)).toEqual(cells.map(([, va]) => va));
      for (const [index, [dni]] of cells.entries())
        expect(asRead(read[index]?.['dni'] ?? '')).toContain(asRead(dni).replaceAll(/^['=+\-@]+/g, ''));
    },
  ),
  holdsFor(
    'editores: lo impreso se escribe como Markdown que lo devuelve',
    printed,
    (text) => {
      fc.pre(text !== '' && !/[\u00a0]/.test(text));
      const body = `${escapeMarkdown(text)}\n`;
      expect(squeeze(parseNormMarkdown(body).map(readWords).join(''))).toBe(squeeze(text));
      expectPlainMdx(body);
    },
    6,
  ),
  holdsFor(
    'editores: de cualquier página sale un texto válido, con todas sus palabras',
    pages,
    (some) => {
      const body = writeBody(joinLines(some));
      expectSound(body);
      expectPlainMdx(body);
      const letters = (text: string): string =>
        text
          .replaceAll(/&#(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
          .replaceAll('&lt;', '<')
          .replaceAll(/[^\p{L}\d]/gu, '');
      expect(letters(body)).toBe(letters(some.join('')));
    },
    12,
  ),
  holdsFor(
    'editores: una norma se halla en su página o se copia entera',
    fc.tuple(pages, typedText),
    ([some, number]) => {
      const cut = cutGazette(some.join('\n'), number, 'Ordenanza Municipal');
      const left = [...cut.furniture.values()].reduce((sum, times) => sum + times, 0);
      expect(cut.lines.length + cut.before + cut.after + left).toBe(some.length);
    },
  ),
  holdsFor(
    'editores: una ficha se lee como se escribió',
    fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(printed, fc.array(printed), fc.integer(), fc.constant(null)),
    ),
    (record) => {
      const { value, issues } = parseContentFile(`${writeFrontMatter(record)}\nTexto.\n`, 'a.mdx');
      expect(issues).toEqual([]);
      expect(value).toEqual({ ...record });
    },
  ),
  holdsFor('editores: agregar y quitar una fila deja lo demás como estaba', fc.tuple(rows, rows), ([some, [added]]) => {
    const text = `${JSON.stringify(some, null, 2)}\n`;
    const longer = appendToList(text, [], added);
    expect(JSON.parse(longer)).toEqual([...some, added]);
    expect(JSON.parse(removeFromList(longer, [], some.length))).toEqual(some);
    expect(JSON.parse(removeFromList(longer, [], 0))).toEqual([...some.slice(1), added]);
  }),
];
