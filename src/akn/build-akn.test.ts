import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCitationRegistry, resolveCitations, type Citation } from '#citations';
import { findNormDefinitions, readGlossary, readGlossaryContent } from '#glossary';
import {
  buildOutline,
  findNormText,
  listIssuers,
  listNormBlocks,
  listNormRecords,
  listParsedTexts,
  parseNormText,
  type NormRecord,
  type NormTree,
} from '#norms';
import { listObservations } from '#observations';
import { buildAkn } from './build-akn.ts';
import { readAkn, readTree } from './read-akn.fixture.ts';
import { hasSchema, validateAkn } from './validate-akn.fixture.ts';

const records = new Map(listNormRecords().map(({ id, value }) => [id, value]));
const outlines = new Map([...listParsedTexts()].map(([id, { tree }]) => [id, buildOutline(tree)]));
const registry = buildCitationRegistry({
  norms: [...records.values()],
  issuers: listIssuers(),
  errata: [],
  outlines: new Map([...outlines].map(([id, outline]) => [id, new Set(outline.map(({ eId }) => eId))])),
});

function findCitations(record: NormRecord, tree: NormTree): Citation[] {
  const blocks = listNormBlocks(tree);
  return resolveCitations({ norm: record.id, issuer: record.issuer, blocks }, registry);
}

function build(record: NormRecord, tree: NormTree, citations: readonly Citation[] = []): string {
  const findNorm = (id: string): { record: NormRecord } | undefined => {
    const found = records.get(id);
    const outline = outlines.get(id);
    return found && { record: found, ...(outline ? { outline } : {}) };
  };
  const definitions = findNormDefinitions({ record, tree }, readGlossaryContent());
  const doubts = listObservations()
    .filter(({ norm }) => norm === record.id)
    .map(({ eId, title, severity }) => ({ eId, title, severity, page: `/observaciones/${record.id}/` }));
  return buildAkn({ record, tree, definitions, doubts, citations, findNorm, inverse: [] });
}

/** A record for a text that is not of the site. */
const stranger: NormRecord = {
  ...findNormText('da-002-2016-mpc').record.value,
  id: 'ley-99999',
  number: '99999',
  dates: [],
  relations: [],
};

const texts = [...listParsedTexts()].map(([id, { record, tree }]) => ({ id, record: record.value, tree }));

describe.each(texts)('the XML of $id', ({ record, tree }) => {
  const citations = findCitations(record, tree);
  const xml = build(record, tree, citations);

  it('has the words of the tree, each in its place, and no place more or less', () => {
    const [read, printed] = [readAkn(xml), readTree(tree)];
    expect(read.eIds).toEqual(printed.eIds);
    expect(read.lines).toEqual(printed.lines);
    expect(read.notes).toEqual(printed.notes);
  });

  it('has a reference for each citation that leads somewhere, and each way within the file arrives', () => {
    const leading = citations.filter(({ target }) => target);
    expect(xml.match(/<ref /gu)).toHaveLength(leading.length);
    const places = new Set([...xml.matchAll(/ eId="([^"]*)"/gu)].map(([, eId]) => eId));
    const ways = [...xml.matchAll(/ (?:href|source|refersTo|as|src|about)="#([^"]*)"/gu)].map(([, eId]) => eId);
    expect(ways.filter((eId) => !places.has(eId))).toEqual([]);
  });

  it('defines what the glossary has of it, and bears every doubt about it', () => {
    const defined = readGlossary().terms.flatMap(({ definitions }) =>
      definitions.filter(({ from }) => from === record.id),
    );
    expect([...xml.matchAll(/<term /gu)]).toHaveLength(defined.length);
    const doubts = listObservations().filter(({ norm }) => norm === record.id);
    expect([...xml.matchAll(/<nc:doubt /gu)]).toHaveLength(doubts.length);
  });

  it.skipIf(!hasSchema)('is valid by the strict schema', async () => {
    expect(await validateAkn([{ fileName: 'norm.xml', contents: xml }])).toEqual([]);
  });
});

const shared = path.join(process.env['NORMA_SHARED'] ?? path.join('..', 'shared'), 'corpus');

describe.skipIf(!hasSchema)('the corpus', () => {
  const files = hasSchema ? readdirSync(shared) : [];

  it('is written without loss, and is valid by the strict schema', async () => {
    const written = files.map((fileName) => {
      const { tree } = parseNormText(readFileSync(path.join(shared, fileName), 'utf8'));
      const contents = build(stranger, tree);
      const [read, printed] = [readAkn(contents), readTree(tree)];
      expect([fileName, read.lines, read.eIds, read.notes]).toEqual([
        fileName,
        printed.lines,
        printed.eIds,
        printed.notes,
      ]);
      return { fileName: `${fileName}.xml`, contents };
    });
    expect(await validateAkn(written)).toEqual([]);
  });
});
