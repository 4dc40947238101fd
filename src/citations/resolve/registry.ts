import type { Issuer as NormIssuer, NormRecord } from '#norms';
import type { Erratum } from '../erratum.schema.ts';
import type { NameMatcher, NormNumber } from '../find/mention.ts';

/** An office of issuers.json, as far as citations need it. */
export type Issuer = Pick<NormIssuer, 'id' | 'name' | 'siglas' | 'place'>;

/** What citations take from a misprint: in `source`, the words `printed` mean `target`. */
export type KnownErratum = Pick<Erratum, 'id' | 'source' | 'printed' | 'target' | 'targetProvision'>;

/** The part of a norm's record that citations rest on. */
export type RegisteredNorm = Pick<
  NormRecord,
  'id' | 'type' | 'number' | 'year' | 'issuer' | 'title' | 'aliases' | 'relations' | 'status'
> &
  Partial<Pick<NormRecord, 'shortTitle' | 'provisions' | 'canonical'>>;

/** What is known of all norms, ready for look-up. */
export interface CitationRegistry {
  norms: ReadonlyMap<string, RegisteredNorm>;
  issuers: ReadonlyMap<string, Issuer>;
  names: NameMatcher;
  /** Misprints of one document. */
  listErrata(source: string): readonly KnownErratum[];
  /** Norms with exactly this number. */
  findByNumber(type: string, number: NormNumber): readonly string[];
  /** Norms whose number agrees with an incomplete one. */
  findByPart(type: string, number: NormNumber): readonly string[];
  /** Regulation or consolidated text of a norm, as of a year. */
  findDerived(noun: 'reglamento' | 'texto-unico', norm: string, year: number | null): readonly string[];
  /** Provisions of a norm whose text is known; undefined for metadata only. */
  findOutline(norm: string): ReadonlySet<string> | undefined;
}
