import path from 'node:path';
import type { Rule } from 'eslint';
import { judgeImport } from './floors.ts';

/** ESLint's rule over the floors of the house: which module may import which. */
export const floorsRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(context.cwd, context.filename).replaceAll(path.sep, '/');
    const judge = (node: Rule.Node, specifier: unknown): void => {
      const message = typeof specifier === 'string' ? judgeImport(file, specifier) : undefined;
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: (node) => {
        judge(node, node.source.value);
      },
      ExportNamedDeclaration: (node) => {
        judge(node, node.source?.value);
      },
      ExportAllDeclaration: (node) => {
        judge(node, node.source.value);
      },
      ImportExpression: (node) => {
        judge(node, node.source.type === 'Literal' ? node.source.value : undefined);
      },
    };
  },
};
