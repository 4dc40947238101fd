import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * What Markdown knows and the text profile does not: there, these characters are text. The first four are off in MDX
 * too; without the others an address, a `~` or a `[ ]` of a form stays as printed, and a text is read a third faster.
 */
const unknown = [
  'autolink',
  'codeIndented',
  'htmlFlow',
  'htmlText',
  'emailAutolink',
  'protocolAutolink',
  'wwwAutolink',
  'strikethrough',
  'tasklistCheck',
];

/** Leaves of GFM the tables and the footnotes. */
function remarkProfile(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push({ disable: { null: unknown } });
  // Only the search for addresses in finished text works on the whole tree.
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extension) =>
    Array.isArray(extension) ? extension.filter((part) => !part.transforms) : extension,
  );
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkProfile).freeze();

/** Markdown tree of the body of a norm file, as the text profile reads it. */
export function parseNormMarkdown(body: string): Root {
  return markdown.parse(body);
}
