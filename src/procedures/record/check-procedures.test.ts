import { expect, test } from 'vitest';
import { parseContentFile, readContent } from '#catalogue';
import { formatIssue } from '#errors';
import { checkProcedures, type KnownPlaces } from './check-procedures.ts';
import { procedures } from './procedures.content.ts';
import { sampleProcedure } from './procedure.fixture.ts';

const texts = new Map([
  ['art_1', 'ARTICULO 1º\nSe responde en 5 días.\n1.1. Copia simple\n1.2. DNI'],
  ['art_1__para_1-1', '1.1. Copia simple'],
  ['art_1__para_1-2', '1.2. DNI'],
]);

const known: KnownPlaces = {
  norms: new Set(['om-1-2020-x', 'ley-1', 'om-77-2026-villa']),
  towns: [
    { id: 'trujillo', name: 'Trujillo', norms: ['om-1-2020-x'] },
    { id: 'villa', name: 'Villa', norms: ['om-77-2026-villa'] },
  ],
  findText: (norm, eId) => (norm === 'om-1-2020-x' ? texts.get(eId) : undefined),
  hasTextOf: (norm) => norm === 'om-1-2020-x',
  observations: new Set(['plazo']),
  offices: new Map([
    ['trujillo', new Set(['segat'])],
    ['cusco', new Set(['otra'])],
  ]),
};

const path = 'content/procedures/trujillo-prueba.mdx';

/** What is said about the sample after a change; throws when the changed file does not fit the schema. */
function listProblems(text: string): string[] {
  const { records, issues } = readContent(procedures, [parseContentFile(text, path)]);
  if (issues.length > 0) throw new Error(issues.map(formatIssue).join('\n'));
  return checkProcedures(records, known).map(formatIssue);
}

test('a sound procedure brings no issue', () => {
  expect(listProblems(sampleProcedure)).toEqual([]);
});

const rows: [reason: string, from: string, to: string, said: string][] = [
  [
    'an office of another municipality',
    'audience:',
    'office: otra\naudience:',
    'trujillo-prueba.mdx:10:1  [unknown-office]\n  No hay ninguna oficina de esa municipalidad «otra».',
  ],
  [
    'a norm that nobody knows',
    'note: Puede cambiarla.',
    'note: Otra. }\n  - { norm: ley-2, note: Puede cambiarla.',
    'trujillo-prueba.mdx:45:7  [unknown-norm]\n  No hay ninguna norma «ley-2».\n  → ¿Quiso decir «ley-1»?',
  ],
  [
    'the norm of the procedure itself',
    'norm: om-1-2020-x\nkind',
    'norm: om-1-2020-y\nkind',
    'trujillo-prueba.mdx:4:1  [unknown-norm]\n  No hay ninguna norma «om-1-2020-y».\n  → ¿Quiso decir «om-1-2020-x»?',
  ],
  [
    'the norm of another municipality',
    'norm: om-1-2020-x\nkind',
    'norm: om-77-2026-villa\nkind',
    'trujillo-prueba.mdx:3:1  [norm-of-another-municipality]\n  La norma «om-77-2026-villa» es de Villa, y el trámite saldría entre los de Trujillo.\n  → municipality: "villa"',
  ],
  [
    'a norm of no municipality',
    'norm: om-1-2020-x\nkind',
    'norm: ley-1\nkind',
    'trujillo-prueba.mdx:4:1  [norm-of-another-municipality]\n  La norma «ley-1» no está entre las de Trujillo (om-1-2020-x).\n  → Corrija «municipality»; si la norma es de Trujillo, añada «ley-1» a sus «norms» en content/registries/municipalities.json.',
  ],
  [
    'an address that says another municipality',
    'id: trujillo-prueba\nmunicipality: trujillo\nnorm: om-1-2020-x',
    'id: trujillo-prueba\nmunicipality: villa\nnorm: om-77-2026-villa',
    'trujillo-prueba.mdx:2:1  [id-of-another-municipality]\n  El id «trujillo-prueba» no empieza con el de su municipalidad («villa-»), y su dirección diría otra cosa.\n  → id: "villa-prueba"\n    y el nombre del archivo:  git mv content/procedures/trujillo-prueba.mdx content/procedures/villa-prueba.mdx',
  ],
  [
    'a source in a norm that nobody knows',
    'source: { norm: ley-1 }',
    'source: { norm: ley-9 }',
    'trujillo-prueba.mdx:42:7  [unknown-norm]\n  No hay ninguna norma «ley-9».\n  → ¿Quiso decir «ley-1»?',
  ],
  [
    'a provision that is not in the text',
    'eId: art_1__para_1-1 }',
    'eId: art_1__para_1-7 }',
    'trujillo-prueba.mdx:31:19  [unknown-provision]\n  «om-1-2020-x» no tiene ninguna parte «art_1__para_1-7».\n  → Copie el eId de la dirección de la disposición.',
  ],
  [
    'a source that does not say where, in a norm whose text is here',
    '{ norm: om-1-2020-x, eId: art_1__para_1-1 }',
    '{ norm: om-1-2020-x }',
    'trujillo-prueba.mdx:31:19  [missing-provision]\n  Falta decir en qué parte de «om-1-2020-x» está.\n  → Añada «eId» con la parte más pequeña que lo dice.',
  ],
  [
    'words that are not printed there, deep in a period',
    'printed: 5 días',
    'printed: 15 días',
    'trujillo-prueba.mdx:38:50  [printed-not-found]\n  «15 días» no está impreso en «art_1» de «om-1-2020-x».\n  → Copie las palabras letra por letra del texto de la norma, con sus errores.',
  ],
  [
    'words of a norm without text cannot be checked',
    'source: { norm: ley-1 }',
    'source: { norm: ley-1, printed: diez }',
    'trujillo-prueba.mdx:42:7  [printed-without-text]\n  El texto de «ley-1» no está en el sitio y «diez» no se puede comprobar.\n  → Quite «printed» de esta fuente.',
  ],
  [
    'a condition on a question that is not asked',
    'when: { vez: [primera] }',
    'when: { ves: [primera] }',
    'trujillo-prueba.mdx:26:17  [unknown-question]\n  No hay ninguna pregunta «ves».\n  → ¿Quiso decir «vez»?',
  ],
  [
    'a condition on an answer that is not offered',
    'when: { vez: [primera] }',
    'when: { vez: [primeras] }',
    'trujillo-prueba.mdx:26:17  [unknown-answer]\n  La pregunta «vez» no tiene ninguna respuesta «primeras».\n  → Las respuestas son: primera, renovacion.',
  ],
  [
    'two requirements with one id: their ticks would be one',
    'id: copia',
    'id: dni',
    'trujillo-prueba.mdx:28:9  [repeated-id]\n  El id «dni» se repite en la misma lista.\n  → Cambie el id de uno de los dos.',
  ],
  [
    'two answers with one id',
    'id: renovacion',
    'id: primera',
    'trujillo-prueba.mdx:18:11  [repeated-id]\n  El id «primera» se repite en la misma lista.\n  → Cambie el id de uno de los dos.',
  ],
  [
    'an observation that was never recorded',
    'observations: [plazo]',
    'observations: [plazos]',
    'trujillo-prueba.mdx:45:16  [unknown-observation]\n  No hay ninguna observación «plazos».\n  → ¿Quiso decir «plazo»?',
  ],
  [
    'a procedure is not related to itself',
    'related: []',
    'related: [trujillo-prueba]',
    'trujillo-prueba.mdx:46:11  [unknown-procedure]\n  No hay otro trámite «trujillo-prueba».',
  ],
];

test.each(rows)('%s', (_reason, from, to, said) => {
  const text = sampleProcedure.replace(from, to);
  expect(text).not.toBe(sampleProcedure);
  expect(listProblems(text)).toEqual([`error  content/procedures/${said}`]);
});
