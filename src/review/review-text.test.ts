import { describe, expect, it } from 'vitest';
import { brief, briefRows } from './brief.fixture.ts';
import { ordinance, place, quoted, registry, review, trujillo } from './review.fixture.ts';
import { hasFault, reviewText } from './text/review-text.ts';

describe('a brief of three pages', () => {
  it('comes back with each of its forty citations marked once, and right', () => {
    const { citations, loose, counts } = review(brief);
    expect(
      citations.map(({ text, mark, says, doubt }) => [
        text.replace(/\s+/g, ' '),
        mark,
        says,
        ...(doubt === undefined ? [] : ['duda']),
      ]),
    ).toEqual(briefRows);
    expect(briefRows).toHaveLength(40);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(40);
    expect(loose.map(({ text }) => text)).toEqual(['artículo 5', 'artículo 12']);
    expect(citations.flatMap(({ quotations }) => quotations.map(({ result }) => result.kind))).toEqual([
      'equal',
      'different',
    ]);
    for (const { start, end, text } of citations) expect(brief.slice(start, end)).toBe(text);
  });
});

const marks: [why: string, text: string, mark: string, says: string][] = [
  ['in force, confirmed', 'la Ley N° 29419', 'en-pie', 'Vigente'],
  ['in force from memory is not in force alone', 'la Ley N° 27806', 'en-pie', 'Vigente, sin confirmar'],
  ['not known is never in force', `la ${ordinance} ${trujillo}`, 'en-pie', 'Sin verificar'],
  ['a provision of a text we hold', `el artículo 33 de la ${ordinance} ${trujillo}`, 'en-pie', 'Sin verificar'],
  ['changed', 'el Decreto Legislativo N° 1278', 'cambio', 'Vigente con cambios'],
  ['repealed', 'la Ley N° 27314', 'cambio', 'Derogada'],
  ['repealed, as we remember', 'el Decreto Legislativo N° 1065', 'cambio', 'Derogada, sin confirmar'],
  ['replaced', 'la NTP 900.058:2005', 'cambio', 'Sustituida'],
  ['any provision of what is gone is gone', 'el artículo 14 de la Ley N° 27314', 'cambio', 'Derogada'],
  [
    'a provision known by data has a state of its own',
    'el artículo 194 de la Constitución Política del Perú',
    'cambio',
    'Vigente con cambios',
  ],
  [
    'no such article',
    `el artículo 999 de la ${ordinance} ${trujillo}`,
    'no-existe',
    'No existe en el texto que tenemos',
  ],
  [
    'no such letter',
    `el literal z) del numeral 33.2 de la ${ordinance} ${trujillo}`,
    'no-existe',
    'No existe en el texto que tenemos',
  ],
  ['a norm we do not know', 'la Ley N° 29571', 'fuera', 'Fuera de lo que tenemos'],
  ['a provision whose text we do not hold', 'el artículo 80 de la Ley N° 27972', 'fuera', 'Fuera de lo que tenemos'],
  ['a sigla of two towns', `la ${ordinance}`, 'fuera', 'Fuera de lo que tenemos'],
  ['a code by its name', 'el artículo 1321 del Código Civil', 'fuera', 'Fuera de lo que tenemos'],
  ['a year of three figures', 'el Decreto Supremo N° 005-201-MINAM', 'mal-escrito', 'Número mal escrito o incompleto'],
  ['a year out of order', 'la Ordenanza N° 011-0212-MPT', 'mal-escrito', 'Número mal escrito o incompleto'],
  ['a law with the year of another', 'la Ley N° 29419-2008', 'mal-escrito', 'Número mal escrito o incompleto'],
  ['a law with its own year', 'la Ley N° 29419-2009', 'en-pie', 'Vigente'],
  ['a law of six figures', 'la Ley N° 277972', 'mal-escrito', 'Número mal escrito o incompleto'],
  [
    'a year that has not come',
    'la Resolución Ministerial N° 144-2091-MINAM',
    'mal-escrito',
    'Número mal escrito o incompleto',
  ],
  ['an office nobody knows', 'el Decreto Supremo N° 014-2017-MINAN', 'mal-escrito', 'Número mal escrito o incompleto'],
  [
    'more offices than it has',
    'el Decreto Supremo N° 005-2010-MINAM-VIVIENDA',
    'mal-escrito',
    'Número mal escrito o incompleto',
  ],
  ['no office at all', 'el Decreto Supremo N° 014-2017', 'mal-escrito', 'Número mal escrito o incompleto'],
  [
    'another office of the same number may be a norm',
    'el Decreto Supremo N° 014-2017-VIVIENDA',
    'fuera',
    'Fuera de lo que tenemos',
  ],
  ['Lima counts its ordinances without years', 'la Ordenanza N° 1778-MML', 'fuera', 'Fuera de lo que tenemos'],
];

describe('the mark of a citation', () => {
  it.each(marks)('%s: «%s» → %s, %s', (_why, text, mark, says) => {
    const { citations } = review(`Se aplica ${text}.`);
    expect(citations.map((found) => [found.mark, found.says])).toEqual([[mark, says]]);
  });

  it('never says in force where the state is not known', () => {
    for (const norm of registry.citations.norms.values()) {
      const known = registry.find(norm.id);
      if (known?.doubt === undefined) continue;
      expect(known.says, norm.id).not.toBe('Vigente');
    }
  });

  it.each([
    ['la Ley N° 27314', ['DLeg N° 1278'], 'what rules in its place'],
    ['el Decreto Supremo N° 014-2017-MINAM', ['DS N° 001-2022-MINAM', 'DS N° 002-2024-MINAM'], 'what changed it'],
  ])('«%s» leads to %j: %s', (text, names) => {
    const [found] = review(text).citations;
    expect(found?.successors.map(({ name }) => name.replaceAll('\u00A0', ' '))).toEqual(names);
  });

  it.each([
    ['la Ley N° 277972', '/normas/ley-27972/'],
    ['el Decreto Supremo N° 005-201-MINAM', '/normas/ds-005-2010-minam/'],
    ['el Decreto Supremo N° 014-2017-MINAN', '/normas/ds-014-2017-minam/'],
  ])('«%s» is near %s', (text, href) => {
    const [found] = review(text).citations;
    expect(found?.near[0]?.href).toBe(href);
    expect(found?.href).toBeUndefined();
  });

  it('leads to the place, and gives the form to copy', () => {
    const [found] = review(`el Art. 33.2, lit. e) de la ${ordinance} ${trujillo}`).citations;
    expect(found?.href).toBe('/normas/om-011-2012-mpt/art_33/#art_33__para_33-2__point_e');
    expect(found?.canonical).toBe(`literal e) del numeral 33.2 del artículo 33 de la ${ordinance}`);
  });
});

describe('a text without a home', () => {
  it.each([
    'El artículo 5 y el numeral 33.2 lo dicen.',
    'La presente Ley, el presente Reglamento y la presente norma rigen.',
    'El artículo 7 de la presente Ordenanza.',
    'El artículo anterior y la citada ley.',
    'El inciso 3) del artículo 139 de la Carta.',
  ])('links nothing in «%s»', (text) => {
    expect(review(text).citations.filter(({ href }) => href !== undefined)).toEqual([]);
  });

  it('takes the municipality that the reader names', () => {
    const [found] = review(`el artículo 33 de la ${ordinance}`, 'mp-trujillo').citations;
    expect(found?.norm).toBe('om-011-2012-mpt');
  });
});

describe('whatever is pasted', () => {
  const time = (work: () => unknown): number => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const million = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length));

  it.each([
    ['quotation marks that never close', '«artículo 5 "de la “Ley N° 29419 '],
    ['quotations of the same norm', `${place}: «${quoted} y más palabras que no están». `],
    ['broken numbers', 'Ley N° 277972 '],
    ['letters without a blank', 'x'],
    ['line breaks', '\n.\n'],
  ])('a million characters of %s are read in time', (_why, unit) => {
    expect(time(() => review(million(unit)))).toBeLessThan(6000);
  });

  it('200 kB are read in less than half a second', () => {
    const text = brief.repeat(Math.ceil(200_000 / brief.length));
    reviewText(text, registry, { thisYear: 2026 });
    expect(time(() => review(text))).toBeLessThan(500);
  });

  it.each([
    '',
    '\0',
    '\0Ley N° 29419\0',
    '\u202ELey N° 29419\u202C',
    '<script>Ley N° 29419</script>',
    '\uD800Ley N° 29419',
    '«««',
    'Ley N°',
  ])('takes %j', (text) => {
    const { citations } = review(text);
    for (const { start, end, text: words } of citations) expect(text.slice(start, end)).toBe(words);
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    reviewText(brief.repeat(30), registry, { thisYear: 2026, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(50);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });
});

it.each([
  ['la Ley N° 29419', false, 'in force'],
  ['la Ley N° 27806', false, 'not confirmed is no fault'],
  ['el Decreto Legislativo N° 1278', false, 'changed, and in force'],
  ['la Ley N° 29571', false, 'outside'],
  ['la Ley N° 27314', true, 'repealed'],
  ['el Decreto Supremo N° 005-201-MINAM', true, 'badly written'],
  [`el artículo 999 de la ${ordinance} ${trujillo}`, true, 'no such article'],
])('hasFault(«%s») is %s: %s', (text, isFault) => {
  expect(hasFault(review(text))).toBe(isFault);
});
