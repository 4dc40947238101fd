import { findAround, formatCitedPath } from '#library';
import {
  buildOutline,
  formatNormPath,
  formatProvisionPath,
  formatShortName,
  listNormRecords,
  listParsedTexts,
} from '#norms';
import { raiseFirst } from '#text';
import type { Progress } from './progress.schema.ts';

/** Where a report stands: its words and, where it is public, its address. */
export interface SourceLine {
  words: string;
  href?: string;
}

/** Address of a provision; of the norm where its text is not here. */
function formatAddress(norm: string, eId: string): string {
  const text = listParsedTexts().get(norm);
  const item = text && findAround(buildOutline(text.tree), eId);
  return item ? formatProvisionPath(norm, { ...item, eId }) : formatNormPath(norm);
}

/** The source of a row of progress as a line: a document by its name, a provision by its norm and place. */
export function describeSource(source: Progress['source']): SourceLine {
  if ('document' in source) {
    const { document: words, page } = source;
    return page === undefined ? { words } : { words, href: page };
  }
  const { norm, eId } = source;
  const record = listNormRecords().find(({ id }) => id === norm);
  const name = record ? formatShortName(record.value) : norm;
  if (eId === undefined) return { words: name, href: formatNormPath(norm) };
  return { words: `${name}, ${raiseFirst(formatCitedPath(eId))}`, href: formatAddress(norm, eId) };
}
