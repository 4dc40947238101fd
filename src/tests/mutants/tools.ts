import { both, swap, type Mutant } from './mutant.ts';

const REGISTRIES = 'content/registries';
const GUIDE = 'content/guides/vivo-en-trujillo.mdx';
const STRATEGY = 'content/plans/estrategia-pml.json';
const TEXT = 'content/plans/texts/plan-hdr-as-2025-1-metas.json';
const ROADMAP = 'content/plans/plan-hdr-as-2025';

/** What letters, forms, guides, courses, quizzes, sheets, embeds, searches and plans say of one another, and does not hold. */
export const tools: readonly Mutant[] = [
  ['blank of a letter that nobody explains', 'content/letters/vigencia.json', swap('[lugar]', '[ciudad]'), 'ciudad'],
  ['blank of a letter that is nowhere', 'content/letters/vigencia.json', swap('"lugar": ', '"sitio": '), 'sitio'],
  ['fact of a letter that no page knows', 'content/letters/vigencia.json', swap('{norma}', '{normas}'), 'normas'],
  [
    'norm of a letter',
    'content/letters/vigencia.json',
    swap('"norm": "ley-27806"', '"norm": "ley-27860"'),
    'ley-27860',
  ],
  [
    'procedure of a letter',
    'content/letters/trujillo-carnet.json',
    swap('"procedure": "trujillo-carnet"', '"procedure": "trujillo-carne"'),
    'trujillo-carne',
  ],
  ['requirement of a letter', 'content/letters/cusco-inscripcion.json', swap('"meets": "', '"meets": "no-'), 'no-'],
  [
    'words of a form that are not printed',
    'content/formats/carnet.json',
    swap('"text": "ANEXO 07"', '"text": "ANEXO 70"'),
    'ANEXO 70',
  ],
  [
    'procedure of a form',
    'content/formats/carnet.json',
    swap('"procedure": "trujillo-carnet"', '"procedure": "trujillo-carne"'),
    'trujillo-carne',
  ],
  [
    'observation of a form',
    'content/formats/carnet.json',
    swap('"trujillo-hojas-de-2011"', '"trujillo-hojas-de-2012"'),
    'trujillo-hojas-de-2012',
  ],
  [
    'provision of a form',
    'content/formats/carnet.json',
    swap('"eId": "art_33__para_33-2"', '"eId": "art_33__para_33-9"'),
    'art_33__para_33-9',
  ],
  [
    'words of the source of a form',
    'content/formats/carnet.json',
    swap('se hará la entrega al solicitante', 'se hará entrega al solicitante'),
    'se hará entrega',
  ],
  [
    'procedure of a quiz',
    'content/quizzes/cuanto-y-cuando.json',
    swap('"trujillo-carnet"', '"trujillo-carne"'),
    'trujillo-carne',
  ],
  [
    'fines of a quiz',
    'content/quizzes/cuanto-y-cuando.json',
    swap('"da-002-2016-mpc"', '"da-003-2016-mpc"'),
    'da-003-2016-mpc',
  ],
  [
    'question left out that nobody makes',
    'content/quizzes/cuanto-y-cuando.json',
    swap('"trujillo-180/persona-natural"', '"trujillo-190/persona-natural"'),
    'trujillo-190/persona-natural',
  ],
  [
    'questions that nobody has read',
    'content/quizzes/inscribete-cusco.json',
    swap('"version": "', '"version": "0'),
    'desde que alguien las leyó',
  ],
  [
    'day of reading that has not come',
    'content/quizzes/formalizate-trujillo.json',
    swap('"on": "2026', '"on": "2062'),
    '2062',
  ],
  [
    'step of a course',
    'content/courses/cuanto-y-cuando.json',
    swap('calculadora/multa', 'calculadora/multas'),
    'calculadora/multas',
  ],
  [
    'quiz of a course',
    'content/courses/cuanto-y-cuando.json',
    swap('practicar/cuanto-y-cuando', 'practicar/cuando'),
    'practicar/cuando',
  ],
  ['course without questions', 'content/courses/inscribete-cusco.json', swap('"practicar/', '"tramite/'), 'course-'],
  [
    'words of a sheet that are not printed',
    `${REGISTRIES}/handouts.json`,
    swap('Usar el uniforme completo y limpio.', 'Usar el uniforme limpio y completo.'),
    'limpio y completo',
  ],
  [
    'lines of a sheet swapped',
    `${REGISTRIES}/handouts.json`,
    both(
      swap('"printed": "No orinar en las vías públicas."', '"printed": "Mantener un aseo personal."'),
      swap('"printed": "Mantener un aseo personal."', '"printed": "No orinar en las vías públicas."', 'No transitar'),
    ),
    'No orinar',
  ],
  [
    'municipality of a sheet',
    `${REGISTRIES}/handouts.json`,
    swap('"municipality": "trujillo"', '"municipality": "truxillo"'),
    'truxillo',
  ],
  ['procedure of a sheet', `${REGISTRIES}/handouts.json`, swap('"procedure": "', '"procedure": "no-'), 'no-'],
  [
    'page of a door',
    `${REGISTRIES}/doors.json`,
    swap('"/tramites/trujillo-carnet/"', '"/tramites/trujillo-carne/"'),
    '/tramites/trujillo-carne/',
  ],
  ['answer of a door', `${REGISTRIES}/doors.json`, swap('infraccion=175', 'infraccion=775'), '775'],
  [
    'height of an embed that is not there',
    `${REGISTRIES}/embed-heights.json`,
    swap('"tramite/trujillo-carnet"', '"tramite/trujillo-carne"'),
    'tramite/trujillo-carne',
  ],
  ['place that was tried after today', `${REGISTRIES}/taking-places.json`, swap('"on": "2026', '"on": "2062'), '2062'],
  [
    'norm of a colour',
    `${REGISTRIES}/bin-colours.json`,
    swap('"ntp-900-058-2019"', '"ntp-900-058-2091"'),
    'ntp-900-058-2091',
  ],
  [
    'two bins of one colour',
    `${REGISTRIES}/bin-colours.json`,
    swap('"fill": "#7a4a24"', '"fill": "#2f7d3b"'),
    '#2f7d3b',
  ],
  [
    'provision of the glossary',
    `${REGISTRIES}/glossary.json`,
    swap('"art_6__para_6-2"', '"art_6__para_6-9"'),
    'art_6__para_6-9',
  ],
  [
    'term of the glossary that no text has',
    `${REGISTRIES}/glossary.json`,
    swap('"Reciclables"', '"Recyclables"'),
    'Recyclables',
  ],
  [
    'spelling of two terms',
    `${REGISTRIES}/terms.json`,
    swap('"forms": [\n      "SEGAT"', '"forms": [\n      "UIT"'),
    '«UIT»',
  ],
  [
    'words in which a term is spelled out',
    `${REGISTRIES}/terms.json`,
    swap(
      '"printed": "Servicio de Gestión Ambiental de Trujillo"',
      '"printed": "Servicio de Gestión del Ambiente de Trujillo"',
    ),
    'Gestión del Ambiente',
  ],
  [
    'number in what a term means',
    `${REGISTRIES}/terms.json`,
    swap('una parte de ese monto', 'el 37 % de ese monto'),
    '37',
  ],
  [
    'answer of a worked example',
    'content/examples/bono.json',
    swap('4 stickers este mes: suman', '5 stickers este mes: suman'),
    '5 stickers',
  ],
  [
    'field of a worked example',
    'content/examples/bono.json',
    swap('"semana1": "4"', '"semanal": "4"'),
    'Te corresponden 3 stickers',
  ],
  [
    'provision of a worked example',
    'content/examples/bono.json',
    swap('"art_26__para_26-1__point_a__point_iii"', '"art_26__para_26-1__point_a__point_ix"'),
    'point_ix',
  ],
  [
    'examples of a calculator that is none',
    'content/examples/bonos.json',
    () =>
      '[{"id":"uno","title":"Uno","answers":{},"expects":{"answer":"Uno"},"source":[{"norm":"om-011-2012-mpt"}],"reason":"Uno."}]',
    'bonos',
  ],
  [
    'part of an entity that its place does not have',
    `${REGISTRIES}/entities.json`,
    swap('"id": "minam",\n        "confidence"', '"id": "minan",\n        "confidence"'),
    'minan',
  ],
  [
    'body told twice',
    `${REGISTRIES}/entities.json`,
    swap('"place": "emisores",\n        "id": "vivienda"', '"place": "emisores",\n        "id": "minam"'),
    'minam',
  ],
  ['province twice', `${REGISTRIES}/search-outside.json`, swap('"Bagua"', '"Luya"'), 'Luya'],
  [
    'procedure that leads to a guide',
    GUIDE,
    swap('procedures: [trujillo-generador', 'procedures: [trujillo-generadora'),
    'trujillo-generadora',
  ],
  ['tool that leads to a guide', GUIDE, swap('tools: [mi-zona', 'tools: [mi-sona'), 'mi-sona'],
  ['municipality of a guide', GUIDE, swap('municipality: trujillo', 'municipality: truxillo'), 'truxillo'],
  ['offender of a step', GUIDE, swap('offender: persona-natural', 'offender: persona-rara'), 'persona-rara'],
  ['provision of a step', GUIDE, swap('eId: art_16__para_16-3', 'eId: art_16__para_16-33'), 'art_16__para_16-33'],
  [
    'procedure of the municipality of another',
    'content/procedures/cusco-entrega.mdx',
    swap('municipality: cusco', 'municipality: trujillo'),
    'es de «trujillo»',
  ],
  [
    'words of the strategy that its text lacks',
    STRATEGY,
    swap('"text": "Estrategia Nacional para la Promoción', '"text": "Estrategia Nacional para la Difusión'),
    'Difusión',
  ],
  ['lines of the strategy beyond its text', STRATEGY, swap('\n   5,\n   5\n', '\n   5000,\n   5000\n'), '5000'],
  ['place in the text of a plan twice', TEXT, swap('"id": "seccion-1"', '"id": "titulo"'), 'titulo'],
  [
    'lines of the text of a plan out of order',
    TEXT,
    swap('"lines": [8, 8]', '"lines": [800, 800]'),
    'va antes de lo que le precede',
  ],
  ['action of an objective', `${ROADMAP}/objective-1.json`, swap('"code": "1.1.1"', '"code": "1.1.9"'), '1.1.9'],
  ['words of Table 2.3', `${ROADMAP}/table-23.json`, swap('"text": "Fortalecer', '"text": "Debilitar'), 'Debilitar'],

  ['test of a promise', 'content/trust/promises.json', swap('scripts/check.ts', 'scripts/chek.ts'), 'scripts/chek.ts'],
  [
    'figure without promise',
    'content/trust/figures.json',
    () => '[{"name":"nadie-la-pide","value":1,"on":"2026-11-29"}]',
    'nadie-la-pide',
  ],
  [
    'attempt after today',
    'content/trust/attempts.json',
    () => '[{"id":"uno","on":"2062-11-29","tried":"Uno.","found":"Dos.","done":"Tres."}]',
    '2062',
  ],
];
