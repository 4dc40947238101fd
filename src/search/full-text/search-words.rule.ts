import { listRecords, type ContentRule } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import { listParsedTexts, walkProvisions } from '#norms';
import { searchWords } from './search.content.ts';

/** Everyday words are given to places that exist: an eId that changes would lose them without a word. */
export const rule: ContentRule = () => {
  const known = new Map(
    [...listParsedTexts()].map(([id, { tree }]) => [
      id,
      new Set([...walkProvisions(tree.children)].map(({ eId }) => eId)),
    ]),
  );
  return listRecords(searchWords).flatMap(({ value, locate }) =>
    value.own.flatMap(({ norm, eId }, index): Issue[] => {
      const eIds = known.get(norm);
      if (eIds?.has(eId)) return [];
      const near = findNearest(eId, eIds ?? []).map((id) => `«${id}»`);
      const message = `«${norm}» no tiene ninguna parte «${eId}» a la que dar palabras de búsqueda.`;
      const fix = near.length > 0 ? { fix: `¿Quiso decir ${near.join(' o ')}?` } : {};
      return [{ rule: 'unknown-provision', place: locate(['own', index, 'eId']), message, ...fix }];
    }),
  );
};
