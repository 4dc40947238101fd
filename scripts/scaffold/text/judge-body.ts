import { parseNormText } from '#norms';
import { sayCount } from '#text';
import { walkProvisions } from '../../../src/norms/tree/walk-tree.ts';

/** What was read of a body, and what in it asks for a second look, in sentences. */
export interface JudgedBody {
  found: readonly string[];
  look: readonly string[];
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Things that a program gets wrong when it reads a page, each with how to tell. */
const DOUBTS: readonly [pattern: RegExp, words: (count: number) => string][] = [
  [
    /\p{L}*(?:\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}+\p{Lu})\p{L}*/gu,
    (count) =>
      `${sayCount(count, 'palabra', 'palabras')} con mayúsculas mezcladas («DEcREto»): son versalitas del PDF.`,
  ],
  [
    /^#{1,2} Anexo.*$/gimu,
    (count) =>
      `${sayCount(count, 'anexo', 'anexos')}: las tablas llegan deshechas y se rehacen a mano (content/norms/README.md, regla 7).`,
  ],
  [
    /[\uFFFD\uE000-\uF8FF]/gu,
    (count) =>
      `${sayCount(count, 'signo', 'signos')} que el archivo no dice ${count === 1 ? 'cuál es' : 'cuáles son'}.`,
  ],
  [
    /\p{L}-\s\p{L}/gu,
    (count) => `${sayCount(count, 'guion seguido', 'guiones seguidos')} de un espacio: quizá una palabra partida.`,
  ],
  [
    /^(?!.*[.;:,”»)]$)(?!#|- ).{90,}$/gmu,
    (count) =>
      sayCount(
        count,
        'párrafo largo que no termina en punto: quizá sigue en el de abajo.',
        'párrafos largos que no terminan en punto: quizá siguen en el de abajo.',
      ),
  ],
];

/** Reads the body as the site will. */
export function judgeBody(body: string): JudgedBody {
  const { tree, warnings } = parseNormText(body);
  const provisions = [...walkProvisions(tree.children)];
  const articles = provisions.filter(({ kind }) => kind === 'article');
  const [first, last] = [articles[0], articles.at(-1)];
  const range = first && last && first !== last ? ` (del ${first.eId} al ${last.eId})` : '';
  const parts = sayCount(provisions.length, 'parte con dirección propia', 'partes con dirección propia');
  const more = warnings.slice(8).length;
  return {
    found: [
      `${sayCount(articles.length, 'artículo', 'artículos')}${range}, ${parts} y ${sayCount(countOf(body, /\S+/g), 'palabra', 'palabras')}.`,
    ],
    look: [
      ...(articles.length === 0
        ? ['No se reconoció ningún artículo: revisa los encabezados (content/norms/README.md, regla 3).']
        : []),
      ...DOUBTS.flatMap(([pattern, words]) => {
        const count = countOf(body, pattern);
        return count > 0 ? [words(count)] : [];
      }),
      ...warnings.slice(0, 8).map(({ line, message }) => `Texto, línea ${line}: ${message}`),
      ...(more > 0 ? [`… y ${sayCount(more, 'aviso', 'avisos')} más, que da «npm run check contenido».`] : []),
    ],
  };
}
