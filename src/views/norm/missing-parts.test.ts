import { expect, test } from 'vitest';
import type { PlacedCitation } from '#library';
import { buildCitationRegistry, listErrata, resolveCitations } from '#citations';
import {
  findNormText,
  listIssuers,
  listNormBlocks,
  listNormRecords,
  listParsedTexts,
  buildOutline,
  walkProvisions,
} from '#norms';
import { getEntry } from '../library.fixture.ts';
import { renderMissingParts } from './missing-parts.ts';

const id = 'om-011-2012-mpt';
const own = getEntry(id);
const { tree } = findNormText(id);
const provisions = new Map([...walkProvisions(tree.children)].map((provision) => [provision.eId, provision]));
const outlines = new Map(
  [...listParsedTexts()].map(([norm, text]) => [norm, new Set(buildOutline(text.tree).map(({ eId }) => eId))]),
);
const registry = buildCitationRegistry({
  norms: listNormRecords().map(({ value }) => value),
  issuers: listIssuers(),
  errata: listErrata(),
  outlines,
});
const blocks = listNormBlocks(tree);
const placeOf = new Map(blocks.map(({ block, eId }) => [block, eId]));
const citations = resolveCitations({ norm: id, issuer: own.record.issuer, blocks }, registry).map(
  (citation): PlacedCitation => ({ ...citation, eId: placeOf.get(citation.block) ?? '' }),
);

function renderNote(page: string): string {
  const provision = provisions.get(page);
  if (!provision) throw new Error(`There is no ${page}.`);
  const inside = citations.filter(({ eId }) => eId === page || eId.startsWith(`${page}__`));
  return renderMissingParts(own, inside, provisions)(provision);
}

const missing: [reason: string, page: string, said: string][] = [
  ['an annex printed with another content', 'art_33', '/att_8/">Anexo 8</a>. Imagen no disponible en la fuente'],
  [
    'the words say what is not in the source',
    'art_33',
    'el flujograma para obtener el carnet, que no está en la fuente.',
  ],
  ['an annex of which only the title is left', 'art_34', '/att_11/">Anexo 11</a>. Imagen no disponible en la fuente'],
  ['an annex without its pictures', 'art_16', '/att_9/">Anexo 9</a>. Imagen no disponible en la fuente'],
  [
    'a part that the text has not at all',
    'att_12-b',
    '«séptima disposición transitoria, complementaria y final». Este texto no tiene ninguna parte con ese nombre.',
  ],
];

test.each(missing)('%s is said beside what names it', (_reason, page, said) => {
  expect(renderNote(page)).toContain(said);
});

const silent: [reason: string, page: string][] = [
  ['every annex that it names is here', 'hcontainer_1'],
  ['annexes 5 and 6: an observation beside it tells it in full', 'art_32'],
  ['an annex says of itself what it lacks, in its own place', 'att_11'],
  ['it names no annex', 'art_25'],
];

test.each(silent)('nothing is said where %s', (_reason, page) => {
  expect(renderNote(page)).toBe('');
});

test('what is said of one annex is said once, and only of those that lack something', () => {
  expect(renderNote('art_33').split('<li>')).toHaveLength(2);
});
