import type { ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import type { Provision } from '../tree/norm-tree.ts';
import { listParsedTexts, type ParsedText } from '../record/parsed-texts.ts';
import { listStretches, walkProvisions } from '../tree/walk-tree.ts';

/** Line of the file on which the heading of a provision stands. */
function findLine({ record: { file, body, bodyLine } }: ParsedText, { heading }: Provision): Issue['place'] {
  const at = body.indexOf(heading?.[0]?.raw ?? '\n');
  return { file, line: bodyLine + body.slice(0, Math.max(at, 0)).split('\n').length - 1 };
}

/** An article that says nothing lost its text. */
function checkEmpty(norm: ParsedText, articles: readonly Provision[]): Issue[] {
  return articles
    .filter(
      ({ heading, children, editorial }) =>
        !editorial && (heading?.length ?? 0) <= 1 && listStretches(children).length === 0,
    )
    .filter(({ heading }) => !/\S/.test(heading?.[0]?.raw ?? ''))
    .map((article) => {
      const message = `El artículo «${article.eId}» no dice nada: su texto no está.`;
      return { rule: 'empty-article', place: findLine(norm, article), message, fix: 'Copie su texto de la fuente.' };
    });
}

/** Articles of one text follow one another. */
function checkOrder(norm: ParsedText, articles: readonly Provision[]): Issue[] {
  const numbered = articles.filter(({ eId }) => /^(?:main__)?art_\d+$/.test(eId));
  return numbered.flatMap((article, index): Issue[] => {
    const before = numbered[index - 1];
    const [number, last] = [article, before].map((one) => Number(one?.eId.replace(/^.*_/, '')));
    const isFirst = before?.eId.startsWith('main__') !== article.eId.startsWith('main__');
    if (isFirst || number === undefined || last === undefined || number === last + 1) return [];
    const message = `Después del artículo ${last} viene el ${number}.`;
    const fix = 'Si está impreso así, dígalo en una observación y en «declares»; si no, corrija el número.';
    return [{ rule: 'article-out-of-order', place: findLine(norm, article), message, fix }];
  });
}

/** No article is empty, and their numbers run on. */
export const rule: ContentRule = () =>
  [...listParsedTexts().values()].flatMap((norm) => {
    const articles = [...walkProvisions(norm.tree.children)].filter(({ kind }) => kind === 'article');
    return [...checkEmpty(norm, articles), ...checkOrder(norm, articles)];
  });
