import type { Citation } from '#citations';
import { formatTermId } from '#glossary';
import { buildOutline, listNormBlocks } from '#norms';
import { formatPortionIri, formatWorkIri } from './iri.ts';
import { isDay, isSure } from './known-day.ts';
import { placeNotes } from './place-notes.ts';
import type { AknSource } from './source.ts';
import { writeNorm } from './write-documents.ts';
import { writeIdentification } from './write-identification.ts';
import type { Span } from './write-inlines.ts';
import { writeLifecycle } from './write-lifecycle.ts';
import { ownNamespace, writeRecord } from './write-record.ts';
import { writeReferences } from './write-references.ts';
import { writeXml } from './xml.ts';

/** Where a citation leads: in this text to its place, elsewhere to the address of norm and provision; of doubtful provisions to the norm. */
function formatHref({ target }: Citation, source: AknSource): string | undefined {
  if (!target) return undefined;
  const eId = target.exists ? target.eId : undefined;
  if (target.norm === source.record.id) return eId === undefined ? formatWorkIri(source) : `#${eId}`;
  const norm = source.findNorm(target.norm);
  if (!norm) return undefined;
  return eId === undefined ? formatWorkIri(norm) : formatPortionIri(norm, eId);
}

/** Elements around parts of blocks: citations that lead somewhere, and what the norm defines. */
function listSpans(source: AknSource): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  const texts = new Map(listNormBlocks(source.tree).map(({ block, text }) => [block, text]));
  const add = (block: number, ...added: readonly Span[]): void => {
    spans.set(block, [...(spans.get(block) ?? []), ...added]);
  };
  for (const citation of source.citations) {
    const href = formatHref(citation, source);
    const { block, start, end } = citation;
    if (href !== undefined) add(block, { start, end, name: 'ref', attributes: { href } });
  }
  for (const { block, term, meaning } of source.definitions) {
    const refersTo = `#term_${formatTermId(term)}`;
    add(block, { start: 0, end: term.length, name: 'term', attributes: { refersTo } });
    add(block, { start: meaning, end: texts.get(block)?.trimEnd().length ?? 0, name: 'def', attributes: {} });
  }
  return spans;
}

/** A norm with its text as Akoma Ntoso 3.0, the same on every build. */
export function buildAkn(source: AknSource): string {
  const { record, tree } = source;
  const norm = { record, outline: buildOutline(tree) };
  const spans = listSpans(source);
  const published = record.dates.find(
    ({ kind, date, confidence }) => kind === 'publication' && isDay(date) && isSure(confidence),
  );
  const meta = writeXml(
    'meta',
    {},
    writeIdentification(norm, record),
    published ? writeXml('publication', { date: published.date, name: 'publication', showAs: published.date }) : '',
    writeLifecycle(record),
    writeReferences(source),
    writeRecord(source),
  );
  const act = writeNorm(tree.children, {
    name: record.type,
    meta,
    writing: {
      notes: placeNotes(tree),
      findSpans: (block) => spans.get(block) ?? [],
      writePartMeta: (eId) => writeXml('meta', {}, writeIdentification(norm, record, eId)),
    },
  });
  const spaces = { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0', 'xmlns:nc': ownNamespace };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml('akomaNtoso', spaces, act)}\n`;
}
