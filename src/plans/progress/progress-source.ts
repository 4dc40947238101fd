import { formatCitedPath } from '#library';
import { formatNormPath, formatShortName, listKnownNorms } from '#norms';
import { raiseFirst } from '#text';
import type { Progress } from './progress.schema.ts';

/** Where a report stands: its words and, where it is public, its address. */
export interface SourceLine {
  words: string;
  href?: string;
}

/** The source of a row of progress as a line: a document by its name, a provision by its norm and place. */
export function describeSource(source: Progress['source']): SourceLine {
  if ('document' in source) {
    const { document: words, page } = source;
    return page === undefined ? { words } : { words, href: page };
  }
  const { norm, eId } = source;
  const record = listKnownNorms().find(({ id }) => id === norm);
  const name = record ? formatShortName(record) : norm;
  const href = formatNormPath(norm);
  return eId === undefined
    ? { words: name, href }
    : { words: `${name}, ${raiseFirst(formatCitedPath(eId))}`, href: `${href}#${eId}` };
}
