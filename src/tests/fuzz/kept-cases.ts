/** Inputs that broke something once, by property: they are tried first on every run. */
export const keptCases: Readonly<Record<string, readonly [reason: string, input: unknown][]>> = {
  'tabla: lo escrito como CSV se lee igual': [
    [
      'a tab in a cell made tabs of all semicolons',
      [
        ['\t', 'Sí'],
        ['', 'Sí'],
      ],
    ],
  ],
  'calculadora «certificacion»: contesta a cualquier dirección': [
    ['a unit by the name of something that every object has', new URLSearchParams('cantidad2=0&unidad2=__proto__')],
  ],
  'editores: lo impreso se escribe como Markdown que lo devuelve': [
    ['a sign at both ends was escaped twice', '#'],
    ['MDX takes it for code', 'import x'],
    ['a bar behind an address is part of the address, and guards nothing', 'https://a.pe<b>'],
    ['in braces too', 'www.a.pe{b}'],
  ],
  'editores: de cualquier página sale un texto válido, con todas sus palabras': [
    ['a sign in an address is written by its name', ['https://a.pe<b>']],
  ],
};
