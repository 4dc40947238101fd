import type { GovernmentOrganization, Legislation, WithContext } from 'schema-dts';
import {
  findCurrentStatus,
  findIssuer,
  findNormType,
  isNational,
  isUnconfirmed,
  type NormDate,
  type NormRecord,
  type Relation,
  type StatusValue,
} from '#norms';

type Known<Type> = WithContext<Extract<Type, { '@type': string }>>;

/** What is told of a norm besides its record. */
export interface LegislationSubject {
  record: NormRecord;
  /** Where its page is. */
  address: string;
  /** Where the entity is that issued it. */
  issuerAddress: string;
  /** Where another norm of the site is. */
  placeNorm: (id: string) => string;
  /** Where its text is as Akoma Ntoso, if we have it. */
  file?: string;
}

/** States that say whether a norm holds; the others leave it open. */
const forces: Partial<Record<StatusValue, 'https://schema.org/InForce' | 'https://schema.org/NotInForce'>> = {
  vigente: 'https://schema.org/InForce',
  modificada: 'https://schema.org/InForce',
  'vigente-hasta-nuevo-plan': 'https://schema.org/InForce',
  derogada: 'https://schema.org/NotInForce',
  sustituida: 'https://schema.org/NotInForce',
};

/** What a norm does to others, where schema.org has a word that says the same. */
const acts = {
  legislationAmends: ['amends'],
  legislationRepeals: ['repeals'],
  legislationChanges: ['replaces'],
  legislationConsolidates: ['consolidates'],
} as const satisfies Partial<
  Record<keyof Extract<Legislation, { '@type': 'Legislation' }>, readonly Relation['kind'][]>
>;

const isSure = ({ confidence }: Pick<NormDate, 'confidence'>): boolean =>
  confidence === 'confirmed' || confidence === 'from-seed';

/** The day of the first of these that is a day and sure. */
function findDay({ dates }: NormRecord, ...kinds: readonly NormDate['kind'][]): string | undefined {
  const sure = dates.filter((date) => isSure(date) && /^\d{4}-\d{2}-\d{2}$/u.test(date.date));
  return kinds.flatMap((kind) => sure.find((date) => date.kind === kind) ?? [])[0]?.date;
}

function findForce({ status }: NormRecord): (typeof forces)[StatusValue] {
  const current = findCurrentStatus(status);
  return isUnconfirmed(current) ? undefined : forces[current.value];
}

function listActs(
  { relations }: NormRecord,
  placeNorm: (id: string) => string,
): Partial<Record<keyof typeof acts, { '@id': string }[]>> {
  const told = Object.entries(acts).map(([word, kinds]) => {
    const targets = relations.filter((relation) => isSure(relation) && kinds.some((kind) => kind === relation.kind));
    return [word, [...new Set(targets.map(({ target }) => target))].map((id) => ({ '@id': placeNorm(id) }))] as const;
  });
  return Object.fromEntries(told.filter(([, targets]) => targets.length > 0));
}

const describeIssuer = (
  record: NormRecord,
  address: string,
): Extract<GovernmentOrganization, { '@type': 'GovernmentOrganization' }> => ({
  '@type': 'GovernmentOrganization',
  '@id': address,
  name: findIssuer(record.issuer).name,
});

/** A norm of a national body is of the country; how far that of a municipality reaches, only the norm says. */
function findJurisdiction({ issuer, territory }: NormRecord): string | undefined {
  return territory ?? (isNational(findIssuer(issuer)) ? 'Perú' : undefined);
}

/** A norm, as far as it is known. */
export function describeLegislation(subject: LegislationSubject): Known<Legislation> {
  const { record, address, issuerAddress, placeNorm, file } = subject;
  const adopted = findDay(record, 'enactment', 'signature', 'session');
  const published = findDay(record, 'publication');
  const force = findForce(record);
  const jurisdiction = findJurisdiction(record);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': address,
    url: address,
    name: record.title,
    inLanguage: 'es-PE',
    legislationIdentifier: record.canonical,
    legislationType: findNormType(record.type).name,
    legislationPassedBy: describeIssuer(record, issuerAddress),
    ...(jurisdiction !== undefined && { legislationJurisdiction: jurisdiction }),
    ...(adopted !== undefined && { legislationDate: adopted }),
    ...(published !== undefined && { datePublished: published }),
    ...(force !== undefined && { legislationLegalForce: force }),
    ...listActs(record, placeNorm),
    ...(file !== undefined && {
      encoding: {
        '@type': 'LegislationObject',
        contentUrl: file,
        encodingFormat: 'application/akn+xml',
        legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
      },
    }),
  };
}

/** A part of a norm that has a page; what is known of its norm stands on the norm's own. */
export function describePart(
  record: Pick<NormRecord, 'canonical'>,
  { name, address, norm }: { name: string; address: string; norm: string },
): Known<Legislation> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    '@id': address,
    url: address,
    name,
    inLanguage: 'es-PE',
    isPartOf: { '@type': 'Legislation', '@id': norm, legislationIdentifier: record.canonical },
  };
}
