import { createProcessor } from '@mdx-js/mdx';
import type { Node } from 'unist';
import remarkGfm from 'remark-gfm';
import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import type { NormFrontMatter } from '../record/norm.schema.ts';
import { normTexts } from '../record/norms.content.ts';
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

function checkNodes(tree: Node, { body, bodyLine, file }: NormText): Issue[] {
  return [...walkMarkdown(tree)].flatMap((node) => {
    const what = REFUSED[node.type];
    if (what === undefined || isPrintedAddress(node, body)) return [];
    const place = { file, line: node.line + bodyLine - 1 };
    return [{ rule: 'plain-text-only', place, message: `El texto oficial no admite ${what}.`, fix: ADVICE }];
  });
}

function isParseError(error: unknown): error is Error & { reason: string; line?: number; column?: number } {
  return error instanceof Error && 'reason' in error;
}

function checkNorm(norm: NormText): Issue[] {
  let issues: Issue[] = [];
  const processor = createProcessor({
    remarkPlugins: [remarkGfm, () => (tree: Node) => void (issues = checkNodes(tree, norm))],
  });
  try {
    processor.processSync(norm.body);
  } catch (error) {
    if (!isParseError(error)) throw error;
    const { line = 1, column = 1 } = error;
    const place = { file: norm.file, line: line + norm.bodyLine - 1, column };
    const text = norm.body.split('\n')[line - 1]?.slice(Math.max(0, column - 2), column + 18) ?? '';
    const message = `MDX toma por código «${text}…» y no lo puede leer.`;
    return [{ rule: 'unreadable-mdx', place, message, fix: ADVICE }];
  }
  return issues;
}

/** Every norm is valid MDX and holds official text alone: no JSX, HTML, expression, link or image. */
export const rule: ContentRule = () => listRecords(normTexts).flatMap(checkNorm);
