import { parseNormText } from '../parse/parse-norm-text.ts';
import { formatBlock, formatHeading } from './norm-outline.ts';
import type { ProvisionChild } from './norm-tree.ts';

/** A tree in lines a person can read: `article art_1 «Artículo 1.-» OBJETO`, children two spaces deeper. */
function describeTree(children: readonly ProvisionChild[], indent = ''): string[] {
  return children.flatMap((child) => {
    if (child.kind === 'text') return [`${indent}"${formatBlock(child)}"${child.editorial ? ' (nuestro)' : ''}`];
    if (child.kind === 'table') return [`${indent}table ${child.eId}`];
    if (child.kind === 'note') return [`${indent}note ${child.eId} "${child.text.map(formatBlock).join(' ')}"`];
    const marker = child.marker === undefined ? '' : ` «${child.marker}»`;
    const heading = formatHeading(child);
    const line = `${indent}${child.kind} ${child.eId}${marker}${heading === '' ? '' : ` ${heading}`}`;
    return [line, ...describeTree(child.children, `${indent}  `)];
  });
}

/** The described tree of a text written as lines, a blank line between every two. */
export function describeText(...blocks: string[]): string[] {
  return describeTree(parseNormText(blocks.join('\n\n')).tree.children);
}

/** Only its provisions, texts left out. */
export function describeProvisions(...blocks: string[]): string[] {
  return describeText(...blocks).filter((line) => !line.trimStart().startsWith('"'));
}
