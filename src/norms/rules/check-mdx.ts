import { createProcessor } from '@mdx-js/mdx';
import type { Node } from 'unist';
import remarkGfm from 'remark-gfm';
import type { ContentRecord } from '#catalogue';
import type { Issue } from '#errors';
import { rememberByText } from '#text';
import { walkMarkdown } from '../parse/walk-markdown.ts';

/** A node of Markdown, and where it begins in the text. */
export type MdxNode = Node & { offset: number };

/** What a text may not hold. */
interface MdxLimits {
  rule: string;
  /** Why a node is refused, one sentence; undefined where it is not. */
  judge: (node: MdxNode, body: string) => string | undefined;
  /** How all of it is mended. */
  fix: string;
}

/** What is wrong at a line of the text below the front matter, from 1. */
type Found = Pick<Issue, 'rule' | 'message' | 'fix'> & { line: number; column?: number };

function isParseError(error: unknown): error is Error & { reason: string; line?: number; column?: number } {
  return error instanceof Error && 'reason' in error;
}

function checkBody(body: string, { rule, judge, fix }: MdxLimits): Found[] {
  let found: Found[] = [];
  const visit = (tree: Node): void => {
    found = [...walkMarkdown(tree)].flatMap((node) => {
      const message = judge(node, body);
      return message === undefined ? [] : [{ rule, line: node.line, message, fix }];
    });
  };
  try {
    createProcessor({ remarkPlugins: [remarkGfm, () => visit] }).processSync(body);
  } catch (error) {
    // What was refused is told, whatever would come of it.
    if (found.length > 0) return found;
    if (!isParseError(error)) throw error;
    const { line = 1, column = 1 } = error;
    const text = body.split('\n')[line - 1]?.slice(Math.max(0, column - 2), column + 18) ?? '';
    const message = `MDX toma por código «${text}…» y no lo puede leer.`;
    return [{ rule: 'unreadable-mdx', line, column, message, fix }];
  }
  return found;
}

/** A check of texts that are compiled as MDX; each text is compiled once, which takes longer than all else of a check. */
export function createMdxCheck(
  limits: MdxLimits,
): (text: Pick<ContentRecord<unknown>, 'file' | 'body' | 'bodyLine'>) => Issue[] {
  const checkOnce = rememberByText((body) => checkBody(body, limits));
  return ({ file, body, bodyLine }) =>
    checkOnce(body).map(({ line, column, ...issue }) => ({
      ...issue,
      place: { file, line: line + bodyLine - 1, ...(column === undefined ? {} : { column }) },
    }));
}
