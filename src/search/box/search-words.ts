/** What did not come of a search. */
export interface MissingParts {
  numbers: boolean;
  words: boolean;
  /** Found places whose text did not come. */
  texts: number;
}

/** Which part is missing and what that means; undefined where all is there. */
export function describeMissing({ numbers, words, texts }: MissingParts): string | undefined {
  if (numbers && words) return 'El buscador no llegó a cargar: no pudimos buscar ni por número ni por palabras.';
  if (words) return 'La búsqueda por palabras no llegó a cargar: aquí está solo lo que se encuentra por número.';
  const places =
    texts === 1 ? 'Falta un lugar que no llegó a cargar.' : `Faltan ${texts} lugares que no llegaron a cargar.`;
  const missing = [
    numbers ? 'La búsqueda por número no llegó a cargar: aquí está solo lo que se encuentra por palabras.' : '',
    texts > 0 ? places : '',
  ].filter((part) => part !== '');
  return missing.length === 0 ? undefined : missing.join(' ');
}

/** How many places the words find. */
export function describeCount(hits: number, q: string): string {
  if (hits === 0) return `Nada con las palabras «${q}».`;
  return hits === 1 ? `Un lugar con «${q}».` : `${hits} lugares con «${q}», primero los que más se acercan.`;
}
