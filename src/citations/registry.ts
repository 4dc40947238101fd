import type { NormRecord } from '#norms';
import type { NameMatcher, NormNumber } from './mention.ts';

/** An office of issuers.json, as far as citations need it. */
export interface Issuer {
  id: string;
  name: string;
  siglas: readonly string[];
  /** `Trujillo, La Libertad`. */
  place?: string | undefined;
}

/** A known misprint: in `source`, the words `printed` mean `target`. */
export interface Erratum {
  id: string;
  /** Norm in whose text it stands. */
  source: string;
  printed: string;
  target: string;
  targetProvision?: string | undefined;
}

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
  listErrata(source: string): readonly Erratum[];
  /** Norms with exactly this number. */
  findByNumber(type: string, number: NormNumber): readonly string[];
  /** Norms whose number agrees with an incomplete one. */
  findByPart(type: string, number: NormNumber): readonly string[];
  /** Regulation or consolidated text of a norm, as of a year. */
  findDerived(noun: 'reglamento' | 'texto-unico', norm: string, year: number | null): readonly string[];
  /** Provisions of a norm whose text is known; undefined for metadata only. */
  findOutline(norm: string): ReadonlySet<string> | undefined;
}
