import { buildOnce, publishFile, type PublishedFile } from '#files';
import type { Library } from '#library';
import { buildLookupIndex, splitLookup } from '#search';

/** Data of the number look-up, in the parts that a search box fetches one after the other. */
export function listLookupFiles({ entries }: Pick<Library, 'entries'>): PublishedFile[] {
  const split = buildOnce(() =>
    splitLookup(
      buildLookupIndex(entries.map(({ record, text }) => (text ? { record, outline: text.outline } : { record }))),
    ),
  );
  return [
    publishFile('/buscar/indice.json', () => JSON.stringify(split().index)),
    publishFile('/buscar/articulos.json', () => JSON.stringify(split().texts)),
    publishFile('/buscar/titulos.json', () => JSON.stringify(split().titles)),
  ];
}
