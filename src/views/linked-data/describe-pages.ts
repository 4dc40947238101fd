import { findEntityPath } from '#entities/registry';
import type { Library, NormEntry } from '#library';
import { describeLegislation, describePart, describeService, type Described } from '#linked-data';
import { findMunicipality } from '#municipalities';
import { describeDoubt, findIssuer, formatNormPath, formatShortName, type NormRecord } from '#norms';
import { listUits } from '#parameters';
import type { Procedure } from '#procedures';

/** Writes what is known of a page's subject for programs; with the address of the site its links are whole. */
export interface Describer {
  /** Where something is: the whole address where the site's is known, else the path. */
  place: (path: string) => string;
  norm: (entry: NormEntry) => Described;
  part: (record: NormRecord, name: string, path: string) => Described;
  service: (procedure: Procedure) => Described;
}

/** A page grows with its record: beyond so many letters a procedure's has no room left, and only its file describes it. */
const MOST_LETTERS = 20_000;

/** A duty is no service, and what one may expect is told on many pages: requests and incentives are. */
export const isService = ({ kind }: Pick<Procedure, 'kind'>): boolean => kind === 'tramite' || kind === 'incentivo';

/** True for a service whose page has room for its description. */
export const hasRoomForService = (procedure: Procedure): boolean =>
  isService(procedure) && JSON.stringify(procedure).length <= MOST_LETTERS;

/** Who runs a procedure: the body that issued its norm. */
function findOperator(record: NormRecord): { name: string; path: string } {
  const path = findEntityPath('emisores', record.issuer);
  return { name: findIssuer(record.issuer).name, path };
}

/** Gathers what describes norms, their parts and procedures. */
export function buildDescriber(library: Pick<Library, 'find'>, site: string | URL | undefined): Describer {
  const place = (path: string): string => (site === undefined ? path : new URL(path, site).href);
  const placeNorm = (id: string): string => place(formatNormPath(id));
  return {
    place,
    norm: ({ record, hasText }) =>
      describeLegislation({
        record,
        address: placeNorm(record.id),
        issuerAddress: place(findEntityPath('emisores', record.issuer)),
        placeNorm,
        ...(hasText && { file: place(`${formatNormPath(record.id).slice(0, -1)}.xml`) }),
      }),
    part: (record, name, path) => describePart(record, { name, address: place(path), norm: placeNorm(record.id) }),
    service: (procedure) => {
      const record = library.find(procedure.norm)?.record;
      if (!record) throw new Error(`The norm ${procedure.norm} is not in the library; a procedure rests on it.`);
      const { name, path } = findOperator(record);
      return describeService({
        procedure,
        address: place(`/tramites/${procedure.id}/`),
        town: findMunicipality(procedure.municipality).name,
        operator: { name, address: place(path) },
        norm: placeNorm(record.id),
        doubt: describeDoubt(record, formatShortName(record))?.says,
        uit: listUits()[0],
      });
    },
  };
}
