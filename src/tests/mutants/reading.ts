import { add, swap, type Mutant } from './mutant.ts';

const MDX = 'content/procedures';

/** Files that cannot be read, or would be read as something else than what is seen. */
export const reading: readonly Mutant[] = [
  ['byte order mark', 'content/registries/issuers.json', (text) => `\uFEFF${text}`, 'BOM'],
  ['Windows ends of line', `${MDX}/cusco-entrega.mdx`, (text) => text.replaceAll('\n', '\r\n'), 'Windows'],
  ['NUL', 'content/zones/da-002-2016-mpc.json', add('Lo separado', '\u0000'), 'control'],
  ['zero-width space', 'content/finder/questions.json', add('Recojo', '\u200B'), 'invisible'],
  ['soft hyphen', 'content/finder/results-cusco.json', add('reciclador', '\u00AD'), 'guion opcional'],
  ['marks of direction', 'content/observations/da-002-2016-mpc.json', add('SUNAT', '\u202E'), 'invisible'],
  ['Cyrillic letter', 'content/fines/da-002-2016-mpc.json', swap('municipal', 'municip\u0430l'), 'cirílica'],
  ['lost character', 'content/parameters/holidays.json', swap('Año Nuevo', 'A\uFFFDo Nuevo'), 'se perdió'],
  ['UTF-8 read as Latin 1', 'content/registries/search-words.json', swap('carné', 'carnÃ©'), 'letras dañadas'],
  [
    'bytes of Latin 1',
    `${MDX}/cusco-reporte.mdx`,
    (text) => Uint8Array.from(text, (letter) => Math.min(letter.codePointAt(0) ?? 0, 255)),
    'no está en UTF-8',
  ],
  [
    'accent apart from its letter',
    'content/comparison/trujillo-cusco.json',
    swap('Dónde se', 'Do\u0301nde se'),
    'sin componer',
  ],
  [
    'invisible character as an escape',
    'content/parameters/incentives.json',
    add('exclusivo', String.raw`\u200b`),
    'inv',
  ],
  ['mark of a merge, its middle', `${MDX}/trujillo-perfil.mdx`, (text) => `${text}\n=======\n`, 'fusión'],
  ['mark of a merge, its end', `${MDX}/trujillo-bono.mdx`, (text) => `${text}\n>>>>>>> rama\n`, 'fusión'],
  ['mark of a merge, its begin', 'content/norms/da-002-2016-mpc.mdx', (text) => `${text}\n<<<<<<< HEAD\n`, 'fusión'],
  ['trailing comma', 'content/registries/municipalities.json', swap('"Trujillo",', '"Trujillo",,'), 'JSON'],
  ['trailing comma', 'content/zones/om-011-2012-mpt.json', swap('"doubts": [', '"doubts": [,'), 'JSON'],
  ['comment in JSON', 'content/examples/bono.json', (text) => `// ejemplos\n${text}`, 'JSON'],
  ['file without content', 'content/examples/costo.json', () => '', 'JSON'],
  ['key written twice', 'content/parameters/usual-deadlines.json', add('"count": 15,', ' "count": 30,'), 'dos veces'],
  [
    'key written twice',
    `${MDX}/trujillo-reporte.mdx`,
    add('municipality: trujillo\n', 'municipality: cusco\n'),
    'dos veces',
  ],
  ['YAML alias', `${MDX}/trujillo-carnet.mdx`, swap('shortTitle: Carnet de reciclador', 'shortTitle: *no'), 'alias'],
  [
    'YAML bomb',
    `${MDX}/trujillo-perfil.mdx`,
    swap('keywords:\n', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\nkeywords:\n'),
    'alias',
  ],
  [
    'YAML anchor that swallows a word',
    `${MDX}/cusco-vehiculos.mdx`,
    swap('shortTitle: ', 'shortTitle: &nota '),
    'ancla',
  ],
  [
    'YAML tag that swallows a word',
    `${MDX}/cusco-incentivos.mdx`,
    swap('shortTitle: ', 'shortTitle: !ojo '),
    'etiqueta',
  ],
  [
    'YAML comment that swallows words',
    `${MDX}/cusco-permanencia.mdx`,
    swap('shortTitle: ', 'shortTitle: Uno # '),
    'coment',
  ],
  [
    'text without quotes and with two colons',
    `${MDX}/trujillo-galardon.mdx`,
    swap('lead: ', 'lead: ojo: '),
    'comillas',
  ],
  ['front matter gone', `${MDX}/trujillo-vacunacion.mdx`, swap('---\n', ''), 'ficha'],
];
