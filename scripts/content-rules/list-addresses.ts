import { listRecords } from '#catalogue';
import { listEntities } from '#entities';
import { formatEntityPath } from '#entities/registry';
import { formatGuidePath, guides } from '#guides';
import { listNormIds } from '#norms';
import { formatObservationPath, listObservations, listOutlines } from '#observations';
import { listPlanPages } from '#plans';
import { finderQuestions, finderResults, formatNodePath, listProcedures } from '#procedures';
import { searchWords } from '#search';
import { listTools } from '#tools';
import { findProvisions } from './find-provisions.ts';

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

/** Addresses of the site that records may lead to. */
export function listAddresses(): Set<string> {
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
export function isKnown(link: string, addresses: ReadonlySet<string>): boolean {
  const [address = '', eId] = link.split('#');
  const [page = ''] = address.split('?');
  if (addresses.has(link)) return true;
  const norm = /^\/normas\/([^/]+)\//.exec(page)?.[1] ?? '';
  if (eId === undefined) return addresses.has(page);
  return addresses.has(page) && (findProvisions(norm)?.has(eId) ?? false);
}
