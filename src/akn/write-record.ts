import type { AknSource } from './source.ts';
import { ourselves } from './write-references.ts';
import { escapeXml, writeXml } from './xml.ts';

/** Our own vocabulary, for what Akoma Ntoso has no place for. */
export const ownNamespace = 'urn:norma-circular:akn';

/** What other norms do, or may do, to this text, with how sure that is; only what is sure is a reference, too. */
function listChanges({ inverse }: AknSource): string[] {
  return inverse.flatMap(({ from, relation: { kind, confidence, provisions, note } }) =>
    changing.has(kind)
      ? [
          writeXml(
            'nc:change',
            { by: from, kind, confidence, provisions: provisions?.join(' ') },
            escapeXml(note ?? ''),
          ),
        ]
      : [],
  );
}

const changing: ReadonlySet<string> = new Set(['amends', 'may-amend', 'repeals', 'replaces']);

/**
 * The record as it is: dates and states with how sure they are, unknown ones too, what may have changed the text, what is doubtful
 * in it, and where it was taken from.
 */
export function writeRecord(source: AknSource): string {
  const { record, text, doubts: known } = source;
  const dates = record.dates.map(({ kind, date, confidence, note }) =>
    writeXml('nc:date', { kind, value: date, confidence }, escapeXml(note ?? '')),
  );
  const states = record.status.map(({ value, from, by, confidence, verifiedOn, evidence }) =>
    writeXml('nc:status', { value, from, by: by?.join(' '), confidence, verifiedOn }, escapeXml(evidence)),
  );
  const doubts = known.map(({ eId, title, severity, page }) =>
    writeXml('nc:doubt', { about: `#${eId}`, severity, page }, escapeXml(title)),
  );
  const origin = text && [
    writeXml('nc:source', { file: text.source.file, sha256: text.source.sha256 }, escapeXml(text.source.description)),
    writeXml('nc:completeness', { level: text.completeness.level }, escapeXml(text.completeness.note)),
  ];
  return writeXml(
    'proprietary',
    { source: ourselves },
    ...dates,
    ...states,
    ...listChanges(source),
    ...(origin ?? []),
    ...doubts,
  );
}
