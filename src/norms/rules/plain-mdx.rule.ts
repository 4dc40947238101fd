import { createProcessor } from '@mdx-js/mdx';
import type { Node } from 'unist';
import remarkGfm from 'remark-gfm';
import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import type { NormFrontMatter } from '../record/norm.schema.ts';
import { normTexts } from '../record/norms.content.ts';
import { rememberByText } from '#text';
import { walkMarkdown } from '../parse/walk-markdown.ts';

type NormText = Pick<ContentRecord<NormFrontMatter>, 'file' | 'body' | 'bodyLine'>;

/** What an official text cannot hold, in words, by the type of its node. */
const REFUSED: Record<string, string> = {
  mdxJsxFlowElement: 'marcas de HTML o JSX',
  mdxJsxTextElement: 'marcas de HTML o JSX',
  mdxFlowExpression: 'una expresión entre llaves',
  mdxTextExpression: 'una expresión entre llaves',
  mdxjsEsm: 'un import o export',
  html: 'marcas de HTML',
  link: 'un enlace',
  linkReference: 'un enlace',
  definition: 'la dirección de un enlace',
  image: 'una imagen',
  imageReference: 'una imagen',
  code: 'un bloque de código (¿cuatro espacios al empezar la línea?)',
  thematicBreak: 'una raya de Markdown',
};

const ADVICE =
  'Deje solo lo impreso; un signo que el documento trae impreso lleva una barra delante: \\<  \\{  \\[  \\*  \\_';

function isPrintedAddress({ type, offset }: Node & { offset: number }, body: string): boolean {
  // GitHub's Markdown makes a link of a bare address; it is printed text all the same.
  return type === 'link' && !'[<'.includes(body.charAt(offset));
}

/** What is wrong at a line of the text below the front matter, from 1. */
type Found = Pick<Issue, 'rule' | 'message' | 'fix'> & { line: number; column?: number };

function listRefused(tree: Node, body: string): Found[] {
  return [...walkMarkdown(tree)].flatMap((node) => {
    const what = REFUSED[node.type];
    if (what === undefined || isPrintedAddress(node, body)) return [];
    const message = `El texto oficial no admite ${what}.`;
    return [{ rule: 'plain-text-only', line: node.line, message, fix: ADVICE }];
  });
}

function isParseError(error: unknown): error is Error & { reason: string; line?: number; column?: number } {
  return error instanceof Error && 'reason' in error;
}

/** MDX is compiled once for each text: it takes longer than all else of the check. */
const checkBody = rememberByText((body): readonly Found[] => {
  let found: Found[] = [];
  const processor = createProcessor({
    remarkPlugins: [remarkGfm, () => (tree: Node) => void (found = listRefused(tree, body))],
  });
  try {
    processor.processSync(body);
  } catch (error) {
    if (!isParseError(error)) throw error;
    const { line = 1, column = 1 } = error;
    const text = body.split('\n')[line - 1]?.slice(Math.max(0, column - 2), column + 18) ?? '';
    const message = `MDX toma por código «${text}…» y no lo puede leer.`;
    return [{ rule: 'unreadable-mdx', line, column, message, fix: ADVICE }];
  }
  return found;
});

function checkNorm({ file, body, bodyLine }: NormText): Issue[] {
  return checkBody(body).map(({ line, column, ...issue }) => ({
    ...issue,
    place: { file, line: line + bodyLine - 1, ...(column === undefined ? {} : { column }) },
  }));
}

/** Every norm is valid MDX and holds official text alone: no JSX, HTML, expression, link or image. */
export const rule: ContentRule = () => listRecords(normTexts).flatMap(checkNorm);
