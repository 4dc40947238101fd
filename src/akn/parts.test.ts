import { describe, expect, it } from 'vitest';
import { findNormDefinitions } from '#glossary';
import { findNormText, parseNormText, type NormRecord } from '#norms';
import { buildAkn } from './build-akn.ts';
import { hasSchema, validateAkn } from './validate-akn.fixture.ts';

const record: NormRecord = findNormText('da-002-2016-mpc').record.value;

function build(
  lines: readonly string[],
  changed: Partial<NormRecord> = {},
  inverse: Parameters<typeof buildAkn>[0]['inverse'] = [],
): string {
  const { tree } = parseNormText(lines.join('\n\n'));
  const definitions = findNormDefinitions({ record, tree }, { places: [] });
  return buildAkn({
    record: { ...record, ...changed },
    tree,
    definitions,
    doubts: [],
    citations: [],
    findNorm: () => undefined,
    inverse,
  });
}

const article = '#### Artículo 1.- Modificación';

/** Texts, and a piece of XML that each must have, or must not. */
const rows: [reason: string, lines: string[], has: string, lacks: string][] = [
  [
    'what an amendment quotes',
    [article, 'Modifíquese el artículo 5, con el siguiente texto:', '“Artículo 5.- Uno.', 'Dos.”', 'Fin.'],
    'texto:<quotedStructure><p>“Artículo 5.- Uno.</p><p>Dos.”</p></quotedStructure></mod></p><p>Fin.</p>',
    'FFFD',
  ],
  [
    'two quoted articles are one amendment',
    [article, 'Incorpórese lo siguiente:', '“Artículo 5.- Uno.”', '“Artículo 6.- Dos.”'],
    '<p>“Artículo 5.- Uno.”</p><p>“Artículo 6.- Dos.”</p></quotedStructure>',
    '</quotedStructure></mod></p><p>',
  ],
  [
    'the mark of a later note behind the closing one',
    [article, 'Agréguese el texto siguiente:', '“Artículo 5.- Uno.” (\\*)', 'Fin.'],
    '<p>“Artículo 5.- Uno.” (*)</p></quotedStructure></mod></p><p>Fin.</p>',
    'FFFD',
  ],
  [
    'marks that never close',
    [article, 'Modifíquese así:', '“Artículo 5.- Uno.'],
    '<p>Modifíquese así:</p>',
    'quotedStructure',
  ],
  [
    'a note that tells of a later change is no amendment of this norm',
    [article, '(\\*) Modificado por la Ley N° 1, cuyo texto es el siguiente:', '“Uno.”'],
    '<p>“Uno.”</p>',
    'quotedStructure',
  ],
  [
    'a definition, its word apart from its meaning',
    ['#### Artículo 4.- DEFINICIONES', '- a) **Generador**.- Persona natural.'],
    '<p><term refersTo="#term_generador"><b>Generador</b></term>.- <def>Persona natural.</def></p>',
    'FFFD',
  ],
  [
    'a definition inside another, and a paragraph that defines',
    ['#### Artículo 13.- DEFINICIÓN DE RESIDUOS', 'Plástico: envases.', '- a) Papel: hojas.', '  - Mixto: de todo.'],
    '<term refersTo="#term_mixto">Mixto</term>: <def>de todo.</def>',
    'FFFD',
  ],
  ['points elsewhere define nothing', [article, '- a) Uno.- Dos.'], '<num>a)</num>', '<term'],
  [
    'a note stands where it is called, and is said once',
    ['#### Artículo 1.-', 'Uno[^1] y dos[^1].', '[^1]: La nota.'],
    'Uno<authorialNote eId="art_1__fn_1" marker="1" placement="bottom"><p>La nota.</p></authorialNote> y dos<noteRef href="#art_1__fn_1" marker="1"/>.',
    '</content><p>',
  ],
  [
    'a note that nothing calls stands where it is printed',
    ['#### Artículo 1.-', 'Uno.', '[^2]: Suelta.'],
    '<p>Uno.</p><p><authorialNote eId="art_1__fn_2" marker="2"',
    '<noteRef',
  ],
  ['words of ours are marked', ['# ANEXO 1', '[Falta una página.]'], '<remark status="editorial">[Falta', '<num/>'],
  [
    'joined cells and labels',
    ['# ANEXO 1', '| **A** | >> |\n| --- | --- |\n| 1 | 2 |'],
    '<th colspan="2"><p>A</p></th>',
    'rowspan',
  ],
];

describe('in the XML', () => {
  it.each(rows)('%s', (_, lines, has, lacks) => {
    const xml = build(lines);
    expect(xml).toContain(has);
    expect(xml).not.toContain(lacks);
  });

  it.skipIf(!hasSchema)('each of these is valid, and so is what is odd', async () => {
    const odd = [
      [],
      ['Solo un párrafo.'],
      ['CONSIDERANDO:', 'Sin considerandos.'],
      ['# REGLAMENTO DE X'],
      ['# ANEXO 1'],
      ['# REGLAMENTO DE X', '#### Artículo 1.-', 'Uno.', 'Regístrese.', '#### Artículo 2.-', 'Dos.'],
    ];
    const files = [...rows.map(([, lines]) => lines), ...odd].map((lines, index) => ({
      fileName: `${index}.xml`,
      contents: build(lines),
    }));
    expect(await validateAkn(files)).toEqual([]);
  });

  it.skipIf(!hasSchema)('the schema would find a mistake', async () => {
    const contents = build(['Uno.']).replace('<FRBRcountry', '<FRBRland');
    expect(await validateAkn([{ fileName: 'x.xml', contents }])).toHaveLength(1);
  });
});

const status: NormRecord['status'][number] = {
  value: 'derogada',
  from: '2017-12-21',
  by: ['ley-1'],
  evidence: 'Dice que se derogó.',
  sources: [],
  confidence: 'confirmed',
  verifiedOn: '2026-01-01',
};
const event = '<eventRef eId="evt_1" date="2017-12-21" source="#passiveRef_ley-1" type="repeal"';

it('what may have changed a norm is told with how sure that is, and is no reference', () => {
  const relation = { kind: 'may-amend', target: record.id, confidence: 'recalled', note: 'Según la prensa.' } as const;
  const xml = build(['Uno.'], {}, [{ from: 'om-1', relation }]);
  expect(xml).toContain('<nc:change by="om-1" kind="may-amend" confidence="recalled">Según la prensa.</nc:change>');
  expect(xml).not.toContain('passiveRef');
});

describe('the life of a norm says no more than its record', () => {
  it.each([
    [status, event, 'a day that is known'],
    [{ ...status, from: '2017' }, '', 'a year is no day'],
    [{ ...status, from: 'no consta' }, '', 'a day that nobody says'],
    [{ ...status, confidence: 'recalled' as const }, '', 'recalled, not confirmed'],
    [{ ...status, value: 'no-determinada' as const }, '', 'a state that nobody could find'],
  ])('%o: %s', (only, wanted) => {
    const xml = build(['Uno.'], { dates: [], status: [only] });
    if (wanted === '') expect(xml).not.toContain('<eventRef');
    else expect(xml).toContain(wanted);
    expect(xml).toContain(`<nc:status value="${only.value}" from="${only.from}"`);
  });

  it('a day that only the number tells is named so', () => {
    const xml = build(['Uno.'], { dates: [] });
    expect(xml).toContain('<FRBRdate date="2016-01-01" name="unknown-day" nc:known="2016"/>');
    expect(xml).not.toContain('<lifecycle');
  });
});
