import type { Nodes, RootContent } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** What Markdown knows and the profile, as MDX, does not: there, these characters are text. */
const unknown = ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'];

const pipe = '|'.charCodeAt(0);

/**
 * Of GFM, tables and footnotes only. The rest would hide what is printed (`~`, the `[ ]` of a form) and its search for
 * addresses at every letter would take half of the time. A table of the profile begins with `|`, so that no other line
 * has to be tried as one.
 */
function remarkProfile(this: Processor): void {
  const data = this.data();
  const { flow = {} } = gfmTable();
  data.micromarkExtensions = [gfmFootnote(), { flow: { [pipe]: flow.null } }, { disable: { null: unknown } }];
  data.fromMarkdownExtensions = [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()];
}

const markdown = unified().use(remarkParse).use(remarkProfile).freeze();

/** Lists in lists, or quotations in quotations, deeper than any page: Markdown takes minutes for a line of a thousand of them. */
const tooDeep = /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){21}/m;

/** Where something stands too deep, all of it is read as lines of text: `checkText` refuses such a file before. */
function remarkFlat(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: ['blockQuote', 'list', 'thematicBreak'] } });
}

const flatMarkdown = unified().use(remarkParse).use(remarkProfile).use(remarkFlat).freeze();

/** Long texts are read in parts of about this many characters: Markdown takes longer for each character of a long one. */
const partLength = 8000;

/** A heading at the start of a line ends whatever stands before it: paragraph, list, table or note. */
const headingStart = /(?<=[\r\n])#{1,6}(?=[ \t\r\n])/g;

/** Offsets at which a text may be cut and read apart: none where a definition or a block of code may reach further. */
function listCuts(body: string): number[] {
  const notes = body.replace(/\[\^[^\]]*\]:/g, '');
  if (body.includes('```') || body.includes('~~~') || notes.includes(']:')) return [];
  const [firstMark, lastMark] = [body.indexOf('[^'), body.lastIndexOf('[^')];
  const cuts: number[] = [];
  for (const { index } of body.matchAll(headingStart)) {
    const partsNotes = index > firstMark && index < lastMark;
    if (!partsNotes && index - (cuts.at(-1) ?? 0) >= partLength) cuts.push(index);
  }
  return cuts;
}

/** Moves the places of nodes to where their part stands in the whole text. */
function moveNodes(nodes: readonly Nodes[], offset: number, line: number): void {
  for (const node of nodes) {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.offset = (point.offset ?? 0) + offset;
      point.line += line;
    }
    if ('children' in node) moveNodes(node.children, offset, line);
  }
}

/** Blocks of the body of a norm file, as the text profile reads them; `cuts` are for tests. */
export function parseNormMarkdown(body: string, cuts: readonly number[] = listCuts(body)): RootContent[] {
  let line = 0;
  return [0, ...cuts].flatMap((start, index) => {
    const part = body.slice(start, cuts[index]);
    const { children } = (tooDeep.test(part) ? flatMarkdown : markdown).parse(part);
    if (start > 0) moveNodes(children, start, line);
    line += part.match(/\r\n|\r|\n/g)?.length ?? 0;
    return children;
  });
}
