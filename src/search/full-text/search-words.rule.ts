import { listRecords, type ContentRule } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import { listParsedTexts, walkProvisions } from '#norms';
import { listPageAddresses } from './list-search-pages.ts';
import { listToolPages } from './list-search-tools.ts';
import { searchWords } from './search.content.ts';

/** An eId that changes would lose its words in silence. */
const checkPlaces: ContentRule = () => {
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
      const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Corrija la dirección, o quite la fila.';
      return [{ rule: 'unknown-provision', place: locate(['own', index, 'eId']), message, fix }];
    }),
  );
};

/** So would a page that goes. */
const checkPages: ContentRule = () => {
  if (listRecords(searchWords).every(({ value }) => value.pages.length === 0)) return [];
  const known = [...listToolPages(), ...listPageAddresses()];
  return listRecords(searchWords).flatMap(({ value, locate }) =>
    value.pages.flatMap(({ page }, index): Issue[] => {
      if (known.includes(page)) return [];
      const near = findNearest(page, known).map((url) => `«${url}»`);
      const message = `No hay ninguna página de trámite, herramienta, plan ni otra nuestra en «${page}» a la que dar palabras de búsqueda.`;
      const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Corrija la dirección, o quite la fila.';
      return [{ rule: 'unknown-page', place: locate(['pages', index, 'page']), message, fix }];
    }),
  );
};

/** Everyday words are given to places and pages that exist. */
export const rule: ContentRule = () => [...checkPlaces(), ...checkPages()];
