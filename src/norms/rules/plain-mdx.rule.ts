import { listRecords, type ContentRule } from '#catalogue';
import { normTexts } from '../record/norms.content.ts';
import { createMdxCheck, type MdxNode } from './check-mdx.ts';

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

function isPrintedAddress({ type, offset }: MdxNode, body: string): boolean {
  // GitHub's Markdown makes a link of a bare address; it is printed text all the same.
  return type === 'link' && !'[<'.includes(body.charAt(offset));
}

const checkText = createMdxCheck({
  rule: 'plain-text-only',
  judge: (node, body) => {
    const what = REFUSED[node.type];
    return what === undefined || isPrintedAddress(node, body) ? undefined : `El texto oficial no admite ${what}.`;
  },
  fix: 'Deje solo lo impreso; un signo que el documento trae impreso lleva una barra delante: \\<  \\{  \\[  \\*  \\_',
});

/** Every norm is valid MDX and holds official text alone: no JSX, HTML, expression, link or image. */
export const rule: ContentRule = () => listRecords(normTexts).flatMap(checkText);
