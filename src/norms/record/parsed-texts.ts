import { listRecords, onceFromContent, type ContentRecord } from '#catalogue';
import { rememberByText } from '#text';
import { parseNormText, type ParsedNormText } from '../parse/parse-norm-text.ts';
import type { NormFrontMatter } from './norm.schema.ts';
import { normTexts } from './norms.content.ts';

/** A norm with its text, read anew from its file: for checks, scripts and tests; pages read the stored tree. */
export interface ParsedText extends ParsedNormText {
  record: ContentRecord<NormFrontMatter>;
}

const parseOnce = rememberByText(parseNormText);

/** All norms with text, by id. */
export const listParsedTexts = onceFromContent(
  (): ReadonlyMap<string, ParsedText> =>
    new Map(listRecords(normTexts).map((record) => [record.id, { record, ...parseOnce(record.body) }])),
);

/** One of them; throws for an id that has no text here. */
export function findNormText(id: string): ParsedText {
  const found = listParsedTexts().get(id);
  if (!found) throw new Error(`There is no text of ${id} in ${normTexts.pattern}.`);
  return found;
}
