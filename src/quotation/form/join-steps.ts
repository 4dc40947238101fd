/** One step of a pinpoint. */
export interface Step {
  /** `literal e)`. */
  words: string;
  /** What joins it to the narrower step before it. */
  of: 'del' | 'de la' | 'de las';
}

/** Kinds of norm that are feminine in Spanish, by the first word of the name they are cited by. */
const feminine =
  /^(?:ley|constituci[oó]n|resoluci[oó]n|directiva|ordenanza|norma|pol[ií]tica|estrategia|hoja|n[tp][sp])(?!\p{L})/iu;

/** `de la` or `del` before the name of a norm. */
const chooseOf = (canonical: string): 'de la' | 'del' => (feminine.test(canonical) ? 'de la' : 'del');

/** Narrowest first: `literal e) del numeral 33.2 del artículo 33`. */
export const joinSteps = (steps: readonly Step[]): string =>
  steps.map(({ words, of }, index) => (index === 0 ? words : `${of} ${words}`)).join(' ');

/**
 * `artículo 33` and its norm: `artículo 33 de la Ordenanza Municipal N° 011-2012-MPT`; `within` what it approves:
 * `artículo 1 del Reglamento aprobado por la Ordenanza…`.
 */
export function joinNorm(words: string, canonical: string, within?: string): string {
  const of = chooseOf(canonical);
  if (within === undefined) return `${words} ${of} ${canonical}`;
  return `${words} del ${within} aprobado ${of === 'del' ? 'por el' : 'por la'} ${canonical}`;
}
