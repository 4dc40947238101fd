import type { AknSource } from './source.ts';
import { ourselves } from './write-references.ts';
import { escapeXml, writeXml } from './xml.ts';

/** Our own vocabulary, for what Akoma Ntoso has no place for. */
export const ownNamespace = 'urn:norma-circular:akn';

/** The record as it is: dates and states with how sure they are, unknown ones too, and where the text was taken from. */
export function writeRecord({ record, text }: AknSource): string {
  const dates = record.dates.map(({ kind, date, confidence, note }) =>
    writeXml('nc:date', { kind, value: date, confidence }, escapeXml(note ?? '')),
  );
  const states = record.status.map(({ value, from, by, confidence, verifiedOn, evidence }) =>
    writeXml('nc:status', { value, from, by: by?.join(' '), confidence, verifiedOn }, escapeXml(evidence)),
  );
  const source = text && [
    writeXml('nc:source', { file: text.source.file, sha256: text.source.sha256 }, escapeXml(text.source.description)),
    writeXml('nc:completeness', { level: text.completeness.level }, escapeXml(text.completeness.note)),
  ];
  return writeXml('proprietary', { source: ourselves }, ...dates, ...states, ...(source ?? []));
}
