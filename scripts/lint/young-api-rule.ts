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

function describeYoung(symbol: ts.Symbol | undefined): string | undefined {
  for (const declaration of symbol?.declarations ?? []) {
    const named = nameDeclared(declaration);
    const lacking = named ? listLacking(...named) : [];
    if (named && lacking.length > 0) return `${named.join('.')}: ${lacking.join(', ')}`;
  }
  return undefined;
}

/** ESLint's rule over what browsers of before do not have, by its type: the `size` of an address's answers, not that of a map. */
export const youngApiRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const types = context.sourceCode.parserServices as TypeServices;
    const judge = (node: Rule.Node, symbol: ts.Symbol | undefined): void => {
      const young = describeYoung(symbol);
      if (young === undefined) return;
      const message = `Los navegadores de 2022 no lo tienen (${young}). Hágalo con lo que ya había, o compruebe antes que está y dígalo aquí con un eslint-disable-next-line.`;
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
