import { expect, test } from 'vitest';
import { parseContentFile, readContent } from '#catalogue';
import { formatIssue } from '#errors';
import { checkGuideNumbers } from './check-guide-numbers.ts';
import { checkGuides, type KnownTies } from './check-guides.ts';
import { sampleGuide } from './guide.fixture.ts';
import { guides } from './guides.content.ts';

const known: KnownTies = {
  procedures: { 'prueba-carnet': ['foto', 'dni'] },
  tools: ['multa'],
  infractions: { 'prueba-1': ['comercio', 'industria'] },
  nodes: ['inicio'],
  planPages: ['/planes/agua/linea-1/'],
  plans: ['agua'],
  goals: ['meta-1'],
};

const file = 'content/guides/prueba.mdx';

/** What is said of the sample after a change: by its schema alone where it does not fit, else by both rules. */
function listProblems(text: string): string[] {
  const { records, issues } = readContent(guides, [parseContentFile(text, file)]);
  if (issues.length > 0) return issues.map(formatIssue);
  return [...checkGuides(records, known), ...checkGuideNumbers(records)].map(formatIssue);
}

test('a sound guide brings no issue', () => {
  expect(listProblems(sampleGuide)).toEqual([]);
});

const open = '      - procedure: prueba-carnet\n';
const says = 'says: Llévalo todo junto.';

const ties: readonly (readonly [reason: string, from: string, to: string, said: string])[] = [
  [
    'a procedure that is not there',
    open,
    '      - procedure: prueba-carne\n',
    ':16:9  [guide-unknown-tie]\n  No hay ningún trámite «prueba-carne».\n  → ¿Quiso decir «prueba-carnet»?',
  ],
  [
    'something that the procedure does not ask for',
    open,
    '      - { procedure: prueba-carnet, tells: [dni, fotos] }\n',
    'No hay en el trámite «prueba-carnet» ningún requisito «fotos».\n  → ¿Quiso decir «foto»?',
  ],
  [
    'a tool that is not there',
    open,
    '      - tool: multas\n',
    ':16:9  [guide-unknown-tie]\n  No hay ninguna herramienta «multas».',
  ],
  [
    'an infraction that is not there',
    open,
    '      - infraction: prueba-2\n',
    ':16:9  [guide-unknown-tie]\n  No hay ninguna infracción «prueba-2».\n  → ¿Quiso decir «prueba-1»?',
  ],
  [
    'somebody whom the row of the infraction does not name',
    open,
    '      - { infraction: prueba-1, offender: comercios }\n',
    'No hay en la infracción «prueba-1» ningún infractor «comercios».\n  → ¿Quiso decir «comercio»?',
  ],
  [
    'a screen that is not there',
    open,
    '      - node: fin-de-todo\n',
    'No hay ninguna pantalla de «¿Qué me toca?» «fin-de-todo».',
  ],
  [
    'a page that no plan has',
    open,
    '      - plan: /planes/agua/linea-9/\n',
    'No hay ninguna página de un plan «/planes/agua/linea-9/».',
  ],
  [
    'a goal that is not there',
    open,
    `${open}    goal: meta-9\n`,
    ':17:5  [guide-unknown-tie]\n  No hay ninguna meta del plan «meta-9».',
  ],
  [
    'a plan that is not there',
    'keywords:',
    'plan: aire\nkeywords:',
    ':7:1  [guide-unknown-tie]\n  No hay ningún plan «aire».',
  ],
  [
    'a step tied to nothing',
    `    opens:\n${open}`,
    '',
    '[guide-untied-step]\n  El paso «Pide tu carnet» no está atado a nada.',
  ],
  [
    'a step of four sentences',
    says,
    'says: Ve. Pide. Firma. Vuelve.',
    ':14:5  [guide-long-step]\n  El paso «Pide tu carnet» tiene 4 frases; caben 3.',
  ],
  ['a guide that nothing leads to', 'procedures: [prueba-carnet]', 'procedures: []', ':8:1  [guide-not-reached]'],
  [
    'a page it is reached from that is not there',
    'procedures: [prueba-carnet]',
    'procedures: [otro]',
    ':9:16  [guide-unknown-tie]\n  No hay ningún trámite «otro».',
  ],
  ['a tool it is reached from that is not there', 'tools: []', 'tools: [reloj]', 'No hay ninguna herramienta «reloj».'],
  ['a plan it is reached from that is not there', 'plans: []', 'plans: [aire]', 'No hay ningún plan «aire».'],
];

const numbers: typeof ties = [
  ['a fee', says, 'says: Cuesta S/ 15.40.', ':14:5  [guide-number]\n  La guía dice «15.40» por su cuenta'],
  ['a period', says, 'says: Responden en 5 días.', 'La guía dice «5» por su cuenta'],
  ['a period in words', says, 'says: Responden en cinco días.', 'La guía dice «cinco» por su cuenta'],
  ['a year', says, 'says: Rige desde 2026.', 'La guía dice «2026» por su cuenta'],
  ['a day', says, 'says: Hasta el 30/06/2026.', 'La guía dice «30/06/2026» por su cuenta'],
  ['a count in a title', 'title: Pide tu carnet', 'title: Junta 7 cosas', ':13:5  [guide-number]'],
  ['an article that the step does not link', says, 'says: Lo dice el artículo 34.', 'La guía dice «34» por su cuenta'],
  ['an article beside the one it links', 'artículo 33 de', 'artículo 3 de', 'La guía dice «3» por su cuenta'],
  ['a number in the lead', 'lead: Cómo se hace aquí.', 'lead: Cómo se hace en 3 pasos.', ':4:1  [guide-number]'],
  ['a number in what is left', 'leavesWith: Lo que', 'leavesWith: Las 4 cosas que', ':6:1  [guide-number]'],
  ['a number in the prose', '- Pregunta antes de ir.', '- Pregunta antes del día 15.', ':25  [guide-number]'],
];

test.for([...ties, ...numbers])('%s is told with file and line', ([, from, to, said]) => {
  expect(sampleGuide).toContain(from);
  const problems = listProblems(sampleGuide.replace(from, to));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(file);
  expect(problems[0]).toContain(said);
});

const allowed: readonly (readonly [reason: string, from: string, to: string])[] = [
  ['the name of a norm', says, 'says: Lo manda la Ley N° 29419.'],
  ['the name of a decree', says, 'says: Lo cambió el Decreto Supremo N° 001-2022-MINAM.'],
  ['minutes of reading in the title', 'title: Vivo en Prueba', 'title: Prueba en diez minutos'],
  [
    'an article that the prose links',
    'Pregunta antes',
    'Mira el [artículo 3](/normas/om-1-2020-x/art_3/) y pregunta antes',
  ],
  [
    'an article that the step leads to',
    `${says}\n    opens:\n${open}`,
    'says: Mira el artículo 7.\n    opens:\n      - see: { norm: om-1-2020-x, eId: art_7 }\n',
  ],
  ['a number in an address', 'Pregunta antes', 'Mira [la línea](/planes/agua/linea-1/) y pregunta antes'],
  ['an infraction, for all its row names', open, '      - infraction: prueba-1\n'],
  ['an infraction, for one of them', open, '      - { infraction: prueba-1, offender: industria }\n'],
  ['the place on a page of a plan', open, '      - plan: /planes/agua/linea-1/#que-es\n'],
  ['what a procedure asks for', open, '      - { procedure: prueba-carnet, tells: [foto] }\n'],
  ['how often, without a number', says, 'says: Se renueva cada año.'],
];

test.for(allowed)('%s is no number of its own', ([, from, to]) => {
  expect(sampleGuide).toContain(from);
  expect(listProblems(sampleGuide.replace(from, to))).toEqual([]);
});

const schema: readonly (readonly [reason: string, from: string, to: string, said: string])[] = [
  ['a key nobody knows', 'lead:', 'intro: Hola.\nlead:', 'intro'],
  ['no keywords', 'keywords: [prueba]', 'keywords: []', 'keywords'],
  ['a title too long for a phone', 'title: Pide tu carnet', `title: ${'Pide tu carnet '.repeat(6)}`, 'title'],
  ['a drawing that is not drawn', says, `${says}\n    drawing: elefante`, 'drawing'],
  ['a tie of two kinds', open, '      - procedure: prueba-carnet\n        tool: multa\n', 'opens'],
  ['a day that is none', "'2026-11-29'", "'2026-13-29'", 'verifiedOn'],
];

test.for(schema)('%s does not fit the schema', ([, from, to, said]) => {
  expect(sampleGuide).toContain(from);
  expect(listProblems(sampleGuide.replace(from, to)).join('\n')).toContain(said);
});
