import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import { findNearest, type Issue, type Place } from '#errors';
import { guides } from '#guides';
import { procedures, type Procedure } from '#procedures';
import { doors } from '#tools';
import { isKnown, listAddresses } from './list-addresses.ts';

/** A link of Markdown that leads into the site. */
const LINK = /\]\((\/[^)\s]*)\)/g;

interface WrittenLink {
  link: string;
  place: Place;
}

/** Links in the prose of a record, each with where it stands. */
function listBodyLinks({ file, body, bodyLine }: ContentRecord<unknown>): WrittenLink[] {
  return body
    .split('\n')
    .flatMap((text, index) =>
      Array.from(text.matchAll(LINK), ([, link = '']) => ({ link, place: { file, line: bodyLine + index } })),
    );
}

/** The link beside what to watch out for. */
function listWatchLinks({ value: { watchOut }, locate }: ContentRecord<Procedure>): WrittenLink[] {
  return watchOut?.link ? [{ link: watchOut.link.href, place: locate(['watchOut', 'link', 'href']) }] : [];
}

/** Where the doors of the home page lead. */
const listDoorLinks = (): WrittenLink[] =>
  listRecords(doors).map(({ value: { href }, locate }) => ({ link: href, place: locate(['href']) }));

/** Links in our advice, in guides, of doors and beside what to watch out for lead to norms, provisions, procedures, screens of the finder, tools and observations that exist. */
export const rule: ContentRule = () => {
  const addresses = listAddresses();
  return [
    ...listRecords(procedures).flatMap((record) => [...listWatchLinks(record), ...listBodyLinks(record)]),
    ...listRecords(guides).flatMap(listBodyLinks),
    ...listDoorLinks(),
  ].flatMap(({ link, place }): Issue[] => {
    if (isKnown(link, addresses)) return [];
    const near = findNearest(link, addresses).map((address) => `«${address}»`);
    const message = `El enlace «${link}» no lleva a ninguna página de una norma, trámite, herramienta u observación.`;
    const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Corrija la dirección, o quite el enlace.';
    return [{ rule: 'unknown-address', place, message, fix }];
  });
};
