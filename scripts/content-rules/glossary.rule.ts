import { listRecords, onceFromContent, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { glossary } from '#glossary';
import { formatNormText, listParsedTexts } from '#norms';
import { foldWords, rememberByText } from '#text';

const foldOnce = rememberByText(foldWords);

const listTexts = onceFromContent(() =>
  [...listParsedTexts().values()].map(({ tree }) => ` ${foldOnce(formatNormText(tree))} `),
);

/** Spellings that the glossary joins are words of some text, whole. */
export const rule: ContentRule = () =>
  listRecords(glossary).flatMap(({ value: { same }, locate }) =>
    same.flatMap(({ term, spellings }, index) =>
      [term, ...spellings].flatMap((word, at): Issue[] => {
        if (listTexts().some((text) => text.includes(` ${foldWords(word)} `))) return [];
        const path = at === 0 ? ['same', index, 'term'] : ['same', index, 'spellings', at - 1];
        const message = `Ninguna norma con texto escribe «${word}».`;
        return [{ rule: 'printed-not-found', place: locate(path), message, fix: 'Escríbalo como está en el texto.' }];
      }),
    ),
  );
