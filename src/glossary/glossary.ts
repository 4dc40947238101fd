/** Where words of a text stand. */
export interface Place {
  /** Id of the norm, or of the plan. */
  from: string;
  /** Name of the norm, with its town, or of the plan: `OM N° 011-2012-MPT, Trujillo`. */
  name: string;
  /** `literal c) del artículo 4`, `línea 52 de la fuente`. */
  place: string;
  path: string;
  /** Digest of the provision; a plan has none. */
  digest?: string;
}

/** A definition, all its words as printed, in its lines. */
export interface Definition extends Place {
  /** The term as this text writes it. */
  term: string;
  lines: readonly string[];
}

/** A term with all that defines it. */
export interface GlossaryTerm {
  /** Kebab-case, unique; its address: `residuos-solidos`. */
  id: string;
  term: string;
  definitions: readonly Definition[];
}

/** What letters stand for, in one text. */
export interface Expansion extends Place {
  words: string;
}

/** Letters with all that spells them out. */
export interface GlossarySigla {
  /** Place in the list: `ec-rsor`. */
  id: string;
  sigla: string;
  expansions: readonly Expansion[];
}

/** Every definition of the texts we hold, by term, and the siglas that they spell out, both in alphabetical order. */
export interface Glossary {
  terms: readonly GlossaryTerm[];
  siglas: readonly GlossarySigla[];
}

/** Address of a term, or of its definition in one text. */
export const formatTermPath = (id: string, from?: string): string =>
  `/glosario/${id}/${from === undefined ? '' : `#${from}`}`;

/** Address of the list, or of a sigla on it. */
export const formatSiglaPath = (id: string): string => `/glosario/#sigla-${id}`;

/** True where several texts define a term, all with the same words. */
export const saySame = ({ definitions }: GlossaryTerm): boolean =>
  definitions.length > 1 && new Set(definitions.map(({ lines }) => lines.join(' '))).size === 1;
