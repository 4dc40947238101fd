/** The class of a norm. */
export const type = { name: 'type', asks: '¿Qué clase de norma es?', example: 'om', required: true } as const;
/** Its number, as printed. */
export const number = {
  name: 'number',
  asks: '¿Qué número tiene, como está impreso y sin «N°»?',
  example: '012-2026-MPT',
  required: true,
} as const;
/** Who issued it. */
export const issuer = {
  name: 'issuer',
  asks: '¿Quién la dictó (id, siglas o nombre)?',
  example: 'mp-trujillo',
  required: true,
} as const;
/** Its year, where the number has none. */
export const year = { name: 'year', asks: '¿De qué año es?', example: '2005' } as const;
/** What it is called. */
export const title = {
  name: 'title',
  asks: '¿Cómo se denomina, palabra por palabra?',
  example: 'Ordenanza que regula el recojo',
} as const;
/** What it is about. */
export const topic = { name: 'topic', asks: '¿De qué tema es?', example: 'residuos-solidos' } as const;
/** The file its text is taken from. */
export const from = {
  name: 'from',
  asks: '¿De qué archivo se saca el texto (.pdf, .docx, .txt)?',
  example: 'ordenanza.pdf',
} as const;
