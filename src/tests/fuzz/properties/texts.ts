import fc from 'fast-check';
import { expect } from 'vitest';
import { checkText } from '#catalogue';
import { listNormBlocks, listParsedTexts, parseNormText, renderWholeText, type RenderContext } from '#norms';
import { listQuantities } from '#quantities';
import { foldInPlace, foldText, parseOrdinal, parseRoman, splitFrontMatter } from '#text';
import { buildTestRegistry } from '../../../citations/citation-fixtures.ts';
import { findMentions } from '../../../citations/find/find-mentions.ts';
import { resolveCitations } from '../../../citations/resolve/resolve-citations.ts';
import { parseNormMarkdown } from '../../../norms/parse/norm-markdown.ts';
import { expectSound } from '../../../norms/tree/expect-sound.fixture.ts';
import { review } from '../../../review/review.fixture.ts';
import { holdsFor, type FuzzProperty } from '../property.ts';
import { brokenFrom, hostileText } from '../texts.ts';

const registry = buildTestRegistry();

/** Pieces of real norms, a few thousand letters each. */
const pieces = [...listParsedTexts().values()].flatMap(({ record: { body } }) => [
  body.slice(0, 4000),
  body.slice(-4000),
]);
const anyText = fc.oneof(hostileText, brokenFrom(pieces), fc.string({ unit: 'binary', maxLength: 200 }));

interface Span {
  start: number;
  end: number;
  text: string;
}

/** Found words stand where it is said, one behind the other. */
function expectSpans(text: string, spans: readonly Span[]): void {
  let at = 0;
  for (const { start, end, text: words } of spans) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(words);
    at = end;
  }
}

const context: RenderContext = {
  findLinks: () => [],
  renderMargin: () => '',
  findPath: (eId) => `/normas/x/${eId}/`,
  articleLevel: 3,
};

/** Tags that the page of a norm is made of. */
const OWN_TAGS = new Set(
  'a b br caption cite dd div dl dt em h2 h3 h4 h5 h6 hr li ol p section small span strong sup table tbody td th thead tr ul aside'.split(
    ' ',
  ),
);

/** Nothing of the text becomes a tag: those that there are, are of the page. */
function expectOwnTags(text: string): void {
  const html = Object.values(renderWholeText(parseNormText(text).tree, context))
    .flat()
    .join('\n');
  for (const [, name = ''] of html.matchAll(/<\/?([a-z][\w-]*)/gi)) expect([...OWN_TAGS]).toContain(name);
  expect(html).not.toMatch(/<[^>]*\s(?:on\w+|style|src)=/i);
}

/** Readers of norms, their citations and their quantities. */
export const textProperties: readonly FuzzProperty[] = [
  holdsFor('norma: se lee sin perder una letra', anyText, (text) => void expectSound(text), 4),
  holdsFor('norma: cada bloque del perfil de Markdown está en su lugar', anyText, (text) => {
    let at = 0;
    for (const { position } of parseNormMarkdown(text)) {
      expect(position?.start.offset).toBeGreaterThanOrEqual(at);
      at = position?.end.offset ?? Number.NaN;
      expect(at).toBeLessThanOrEqual(text.length);
    }
  }),
  holdsFor('norma: se muestra sin dejar pasar una etiqueta de nadie', anyText, expectOwnTags, 4),
  holdsFor('citas: las menciones están donde se dice', anyText, (text) => {
    expectSpans(text, findMentions(text));
  }),
  holdsFor(
    'citas: lo enlazado está donde se dice y lleva a una norma que existe',
    fc.array(hostileText, { maxLength: 5 }),
    (texts) => {
      const blocks = texts.map((text, block) => ({ block, eId: 'art_2', text }));
      const found = resolveCitations({ norm: 'om-011-2012-mpt', issuer: 'mp-trujillo', blocks }, registry);
      for (const [block, text] of texts.entries())
        expectSpans(
          text,
          found.filter((one) => one.block === block),
        );
      for (const { target } of found) if (target) expect(registry.norms.has(target.norm)).toBe(true);
    },
    2,
  ),
  holdsFor(
    'citas: en los bloques de cualquier norma',
    brokenFrom(pieces),
    (source) => {
      const blocks = listNormBlocks(parseNormText(source).tree).map((block) => ({ ...block }));
      const found = resolveCitations({ norm: 'om-011-2012-mpt', issuer: 'mp-trujillo', blocks }, registry);
      for (const { block, text } of blocks)
        expectSpans(
          text,
          found.filter((one) => one.block === block),
        );
    },
    8,
  ),
  holdsFor(
    'revisar: cada cita de un escrito tiene una marca y está donde se dice',
    hostileText,
    (text) => {
      const { citations, loose, counts } = review(text);
      expectSpans(text, citations);
      for (const one of loose) expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(citations.length);
    },
    6,
  ),
  holdsFor('cantidades: lo impreso está en el texto', anyText, (text) => {
    for (const { printed, value } of listQuantities(text)) {
      expect(foldText(text)).toContain(foldText(printed));
      expect(value).not.toMatch(/NaN|undefined/);
    }
  }),
  holdsFor('letras: plegar en el lugar no mueve ninguna, y plegar dos veces es plegar una', anyText, (text) => {
    expect(foldInPlace(text)).toHaveLength(text.length);
    expect(foldText(foldText(text))).toBe(foldText(text));
  }),
  holdsFor('letras: ordinales y romanos son números enteros o nada', hostileText, (text) => {
    for (const word of text.split(/\s+/)) {
      for (const number of [parseOrdinal(word), parseRoman(word)]) {
        if (number !== undefined) expect(Number.isInteger(number) && number >= 0).toBe(true);
      }
    }
  }),
  holdsFor('archivos: lo que un carácter oculta se dice con su línea', anyText, (text) => {
    const lines = text.split('\n').length;
    for (const { place } of checkText(text, 'a.mdx')) expect(place.line).toBeLessThanOrEqual(lines);
    const parts = splitFrontMatter(text);
    if (parts) expect(text.endsWith(parts.body)).toBe(true);
  }),
];
