import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import { listEntities } from '#entities';
import { formatEntityPath } from '#entities/registry';
import { findNearest, type Issue, type Place } from '#errors';
import { formatGuidePath, guides } from '#guides';
import { listNormIds } from '#norms';
import { listPlanPages } from '#plans';
import { formatObservationPath, listObservations, listOutlines } from '#observations';
import {
  finderQuestions,
  finderResults,
  formatNodePath,
  listProcedures,
  procedures,
  type Procedure,
} from '#procedures';
import { searchWords } from '#search';
import { listTools } from '#tools';
import { findProvisions } from './find-provisions.ts';

/** A link of Markdown that leads into the site. */
const LINK = /\]\((\/[^)\s]*)\)/g;

interface WrittenLink {
  link: string;
  place: Place;
}

function listFinderAddresses(): string[] {
  const results = listRecords(finderResults).map(({ value }) => value);
  return listRecords(finderQuestions).flatMap(({ value: { start, questions } }) =>
    [...questions, ...results].map(({ id }) => formatNodePath({ start }, id)),
  );
}

/** Where only guides lead: to one another, to plans, to entities, to pages about the site. */
function listGuideAddresses(): string[] {
  const written = listRecords(guides);
  if (written.length === 0) return [];
  return [
    ...written.map(({ id }) => formatGuidePath(id)),
    ...listPlanPages().map(({ href }) => href),
    ...listEntities().map(({ id }) => formatEntityPath(id)),
    ...listRecords(searchWords).flatMap(({ value }) => value.others.map(({ page }) => page)),
  ];
}

function listAddresses(): Set<string> {
  const articles = [...listOutlines()].flatMap(([norm, items]) =>
    items.filter(({ eId }) => !eId.includes('__')).map(({ eId }) => `/normas/${norm}/${eId}/`),
  );
  return new Set([
    ...[...listNormIds()].map((id) => `/normas/${id}/`),
    ...articles,
    ...listProcedures().map(({ id }) => `/tramites/${id}/`),
    ...listFinderAddresses(),
    ...listTools().map(({ url }) => url),
    ...listGuideAddresses(),
    ...listObservations().flatMap(({ id, norm }) => [`/observaciones/#${id}`, formatObservationPath(norm, id)]),
  ]);
}

/** True where the address is a page of the site, or a provision on one. */
function isKnown(link: string, addresses: ReadonlySet<string>): boolean {
  const [address = '', eId] = link.split('#');
  const [page = ''] = address.split('?');
  if (addresses.has(link)) return true;
  const norm = /^\/normas\/([^/]+)\//.exec(page)?.[1] ?? '';
  if (eId === undefined) return addresses.has(page);
  return addresses.has(page) && (findProvisions(norm)?.has(eId) ?? false);
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

/** Links in our advice, in guides and beside what to watch out for lead to norms, provisions, procedures, screens of the finder, tools and observations that exist. */
export const rule: ContentRule = () => {
  const addresses = listAddresses();
  return [
    ...listRecords(procedures).flatMap((record) => [...listWatchLinks(record), ...listBodyLinks(record)]),
    ...listRecords(guides).flatMap(listBodyLinks),
  ].flatMap(({ link, place }): Issue[] => {
    if (isKnown(link, addresses)) return [];
    const near = findNearest(link, addresses).map((address) => `«${address}»`);
    const message = `El enlace «${link}» no lleva a ninguna página de una norma, trámite, herramienta u observación.`;
    const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Corrija la dirección, o quite el enlace.';
    return [{ rule: 'unknown-address', place, message, fix }];
  });
};
