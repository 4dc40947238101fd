import { swap, type Mutant } from './mutant.ts';

const ADVICE = 'content/procedures/trujillo-perfil.mdx';
const GUIDE = 'content/guides/leer-una-norma.mdx';
const NORM = 'content/norms/da-002-2016-mpc.mdx';
const REGISTRIES = 'content/registries';

/** Writes a paragraph at the end. */
const end =
  (words: string) =>
  (text: string): string =>
    `${text}\n${words}\n`;

/** What would run as a program, lead away or look like something else, written by somebody who means it. */
export const hostile: readonly Mutant[] = [
  ['script in advice', ADVICE, end('<script>alert(1)</script>'), 'Un consejo lleva'],
  ['import in advice', ADVICE, end("import fs from 'node:fs'"), 'Un consejo lleva'],
  ['export in advice', ADVICE, end('export const a = 1'), 'Un consejo lleva'],
  ['program in braces in advice', ADVICE, end('{process.exit(0)}'), 'Un consejo lleva'],
  [
    'program inside of a sentence',
    'content/procedures/trujillo-bono.mdx',
    end('Pregunta {process.env.HOME} antes.'),
    'Un consejo lleva',
  ],
  [
    'frame in advice',
    'content/procedures/trujillo-bono.mdx',
    end('<iframe src="https://example.com"></iframe>'),
    'Un consejo lleva',
  ],
  [
    'image with a handler',
    'content/procedures/trujillo-reporte.mdx',
    end('<img src="x" onerror="alert(1)" />'),
    'Un consejo lleva',
  ],
  [
    'picture from elsewhere',
    'content/procedures/trujillo-reporte.mdx',
    end('![uno](https://example.com/a.png)'),
    'Un consejo lleva',
  ],
  ['block of code', 'content/procedures/cusco-reporte.mdx', end('```js\nalert(1)\n```'), 'Un consejo lleva'],
  ['link that runs', 'content/procedures/cusco-reporte.mdx', end('[uno](javascript:alert(1))'), 'enlaza solo'],
  [
    'link of data',
    'content/procedures/cusco-vehiculos.mdx',
    end('[uno](data:text/html;base64,PHNjcmlwdD4=)'),
    'enlaza solo',
  ],
  ['link to elsewhere', 'content/procedures/cusco-vehiculos.mdx', end('[uno](https://example.com/)'), 'enlaza solo'],
  [
    'link that looks like one of ours',
    'content/procedures/cusco-entrega.mdx',
    end('[uno](//example.com/)'),
    'enlaza solo',
  ],
  ['link that climbs', 'content/procedures/cusco-entrega.mdx', end('[uno](/../../etc/passwd)'), '/../../etc/passwd'],
  ['link with a title', 'content/procedures/cusco-beneficios.mdx', end('[uno](/tramites/ "dos")'), 'enlaza solo'],
  [
    'link whose address stands below',
    'content/procedures/cusco-beneficios.mdx',
    end('[uno][dos]\n\n[dos]: https://example.com/'),
    'Un consejo lleva',
  ],
  ['bare address', 'content/procedures/cusco-permanencia.mdx', end('Mira https://example.com/ antes.'), 'enlaza solo'],
  [
    'part of a page that does not close',
    'content/procedures/cusco-incentivos.mdx',
    end('<div>'),
    'MDX toma por código',
  ],
  ['script in a guide', GUIDE, end('<script>alert(1)</script>'), 'Un consejo lleva'],
  ['program in a guide', GUIDE, end('{globalThis.alert(1)}'), 'Un consejo lleva'],
  ['link of a guide that runs', GUIDE, end('[uno](vbscript:x)'), 'enlaza solo'],
  ['script in an official text', NORM, end('<script>alert(1)</script>'), 'El texto oficial no admite'],
  ['program in an official text', NORM, end('{process.exit(0)}'), 'El texto oficial no admite'],
  ['link in an official text', NORM, end('[uno](javascript:alert(1))'), 'El texto oficial no admite un enlace'],
  ['import in an official text', NORM, end("import a from './a.js'"), 'El texto oficial no admite'],
  [
    'script in a title',
    `${REGISTRIES}/tools.json`,
    swap('"title": "', '"title": "<script>alert(1)</script> '),
    '<script',
  ],
  ['handler in a keyword', `${REGISTRIES}/tools.json`, swap('"papeles"', '"<img src=x onerror=alert(1)>"'), 'onerror'],
  [
    'script in the name of a body',
    `${REGISTRIES}/issuers.json`,
    swap('"name": "', '"name": "<svg onload=alert(1)> '),
    'onload',
  ],
  [
    'script in the words of an observation',
    'content/observations/da-002-2016-mpc.json',
    swap('"text": "', '"text": "</script><script>alert(1)</script> '),
    '</script',
  ],
  ['comment that hides the rest', `${REGISTRIES}/doors.json`, swap('"answer": "', '"answer": "<!-- '), '<!--'],
  ['program of a server', `${REGISTRIES}/terms.json`, swap('"says": "', '"says": "<?php system(1) ?> '), '<?php'],
  [
    'link of Markdown in a record',
    'content/zones/om-011-2012-mpt.json',
    swap('de lunes a domingo."', 'de lunes a domingo. [uno](//example.com)"'),
    'markup-in-text',
  ],
  [
    'script in the front matter',
    'content/procedures/trujillo-carnet.mdx',
    swap('shortTitle: ', 'shortTitle: <script>alert(1)</script> '),
    '<script',
  ],
  [
    'address that runs, with a capital',
    'content/norms/da-002-2016-mpc.mdx',
    swap('shortTitle: ', 'shortTitle: JavaScript:alert(1) '),
    'JavaScript:',
  ],
  [
    'address of a page that is a program',
    `${REGISTRIES}/search-outside.json`,
    swap('"Bagua"', '"data:text/html,uno"'),
    'data:text/html',
  ],
];
