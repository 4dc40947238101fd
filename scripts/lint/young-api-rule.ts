import type { Rule } from 'eslint';
import ts from 'typescript';
import { listLacking } from './young-api.ts';

const OF_BROWSERS = /\/lib\.(?:dom|webworker)[^/]*\.d\.ts$/;

/** What the parser of typescript-eslint gives beside the tree. */
interface TypeServices {
  getSymbolAtLocation: (node: Rule.Node) => ts.Symbol | undefined;
  getTypeAtLocation: (node: Rule.Node) => ts.Type;
}

/** What the types of browsers declare, as their data names it: an interface, alone or with a member. */
function nameDeclared(declaration: ts.Declaration): [face: string, member?: string] | undefined {
  if (!OF_BROWSERS.test(declaration.getSourceFile().fileName)) return undefined;
  const { parent } = declaration;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  if (name === undefined) return undefined;
  if (ts.isVariableDeclaration(declaration)) return [name];
  return ts.isInterfaceDeclaration(parent) ? [parent.name.text, name] : undefined;
}

function describeYoung(symbol: ts.Symbol | undefined, guarded: readonly string[]): string | undefined {
  for (const declaration of symbol?.declarations ?? []) {
    const named = nameDeclared(declaration);
    if (!named || guarded.includes(named.join('.'))) continue;
    const lacking = listLacking(...named);
    if (lacking.length > 0) return `${named.join('.')}: ${lacking.join(', ')}`;
  }
  return undefined;
}

/**
 * ESLint's rule over what browsers of before do not have, by its type: the `size` of an address's answers, not that of a map. Its option names
 * what a file does without where it is not there: `['ClipboardItem']`.
 */
export const youngApiRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [{ type: 'array', items: { type: 'string' } }] },
  create(context) {
    const types = context.sourceCode.parserServices as TypeServices;
    const guarded = (context.options[0] ?? []) as string[];
    const judge = (node: Rule.Node, symbol: ts.Symbol | undefined): void => {
      const young = describeYoung(symbol, guarded);
      if (young === undefined) return;
      const message = `Los navegadores de 2022 no lo tienen (${young}). Hágalo con lo que ya había; si el archivo se las arregla sin él, nómbrelo para ese archivo en eslint.config.js.`;
      context.report({ node, message });
    };
    return {
      Identifier: (node) => {
        judge(node, types.getSymbolAtLocation(node));
      },
      'ObjectPattern > Property': (node: Rule.Node) => {
        if (node.type !== 'Property' || node.key.type !== 'Identifier') return;
        judge(node, types.getTypeAtLocation(node.parent).getProperty(node.key.name));
      },
    };
  },
};
