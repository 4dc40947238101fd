/** Kinds of issuers in words for readers. */
const words: Readonly<Record<string, string>> = {
  congreso: 'Congreso',
  'poder-ejecutivo': 'Poder Ejecutivo',
  ministerio: 'Ministerio',
  organismo: 'Entidad del Estado',
  'municipalidad-provincial': 'Municipalidad provincial',
  'municipalidad-distrital': 'Municipalidad distrital',
  internacional: 'Organismo internacional',
  otro: 'Otro tipo',
};

/** A kind of issuer in words; a kind that is new goes by its own. */
export const issuerKindWords = (kind: string): string => words[kind] ?? kind.replaceAll('-', ' ');
