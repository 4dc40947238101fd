import type { Root } from 'mdast';
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

/** Markdown tree of the body of a norm file, as the text profile reads it. */
export function parseNormMarkdown(body: string): Root {
  return markdown.parse(body);
}
