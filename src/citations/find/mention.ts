/** A norm's number as printed, folded into parts. */
export interface NormNumber {
  /** Running number without leading zeros: `5`, `900.058`. */
  serial: string;
  /** Four digits; null where none is printed. */
  year: number | null;
  /** Letters and numbers of the issuing office, lower case, parts joined by `-`: `minsa-digesa`; empty if none. */
  sigla: string;
  /** A part that should be a year is none (`005-201`): not to be guessed. */
  broken?: true;
}

/** Grammatical class of the noun that names a norm: decides what an anaphora may point to. */
export type NormNoun =
  | 'ley'
  | 'decreto-legislativo'
  | 'decreto-supremo'
  | 'decreto-alcaldia'
  | 'decreto'
  | 'ordenanza'
  | 'resolucion'
  | 'reglamento'
  | 'texto-unico'
  | 'directiva'
  | 'codigo'
  | 'constitucion'
  | 'norma'
  | 'instrumento';

/** A name behind which stands the number of the norm that approves it: the number decides. */
interface Approved {
  /** `Reglamento aprobado por | Decreto Supremo N° …`. */
  approvedBy?: Extract<Head, { kind: 'number' }>;
}

/** What names the norm in a citation. */
export type Head =
  | {
      kind: 'number';
      start: number;
      end: number;
      type: string;
      number: NormNumber;
      title?: string[];
      titled?: true;
      named?: NormNoun;
    }
  /** A name in words; `ids` are the norms that bear it, none for a name nobody registered. */
  | ({ kind: 'name'; start: number; end: number; noun: NormNoun; name: string; ids: readonly string[] } & Approved)
  /** `Reglamento de …`, `TUO de …`; without `of`: `su reglamento`. */
  | ({ kind: 'derived'; start: number; end: number; noun: 'reglamento' | 'texto-unico'; of?: Head } & Approved)
  /** `la citada Ley`, `dicha norma`. */
  | { kind: 'anaphora'; start: number; end: number; noun: NormNoun }
  /** `la presente Ordenanza`, `este Reglamento`. */
  | { kind: 'self'; start: number; end: number; noun: NormNoun }
  /** `la Ley`, `el Reglamento`, a `sigla` (`la LPAG`): means something only where the text says so. */
  | ({ kind: 'bare'; start: number; end: number; noun: NormNoun; sigla?: true } & Approved)
  /** Words that name something that is no norm we can read; a `paper` is none at all: `del Convenio`, `del contrato`. */
  | { kind: 'foreign'; start: number; end: number; paper?: true };

export type ProvisionUnit =
  | 'book'
  | 'section'
  | 'title'
  | 'chapter'
  | 'preliminary'
  | 'disposition'
  | 'annex'
  | 'recital'
  | 'article'
  | 'numeral'
  | 'point'
  | 'item'
  | 'clause';

/** One level of a path: `{ unit: 'article', value: '33' }`. */
export interface ProvisionStep {
  unit: ProvisionUnit;
  /** Identifying part in eId form: `33`, `33-2`, `e`, `ii`; empty for what has none. */
  value: string;
  /** `precedente`, `siguiente`, `presente`, `citado`: to be read from the place of the mention. */
  relative?: 'previous' | 'next' | 'own' | 'cited';
  /** Which of several that bear one letter or number: 2 in `segundo literal a)`. */
  nth?: number;
  /** Kind of final provision: `transitoria`. */
  group?: string;
}

/** One provision aimed at, wide to narrow, with the words that name it. */
export interface ProvisionTarget {
  start: number;
  end: number;
  path: ProvisionStep[];
}

/** A citation as it stands in the text, before anything is known of the norms. */
export interface Mention {
  start: number;
  end: number;
  text: string;
  /** What names the norm; absent for a provision without one: `artículo 7`. */
  head?: Head;
  /** A norm that is named elsewhere in the sentence and holds for these provisions: `artículo 5 (Ley 29419)`. */
  lent?: Head;
  /** Empty for a whole norm. */
  targets: ProvisionTarget[];
  /** Name and number joined as one, as they stand apart: for a list in which they are neighbours by chance. */
  apart?: [Mention, Mention];
  /** `artículo segundo de la parte aprobatoria de la Ordenanza`: not of the text that it approves. */
  approving?: true;
  /** `su artículo 5`: the provision belongs to the norm spoken of. */
  possessive?: true;
}

/** Finds a registered name that starts at a place; built from the registry. */
export interface NameMatcher {
  /** Folded first words of the names. */
  firstWords: readonly string[];
  /** Folded siglas that the document itself gives to norms: `en adelante, LPAG`. */
  siglas?: ReadonlySet<string>;
  /** Longest name that starts here; `lead` stands for a word already read elsewhere. */
  match(folded: string, start: number, lead?: string): { end: number; ids: readonly string[] } | undefined;
}
