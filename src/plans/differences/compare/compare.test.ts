import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActionPlace } from '../../activities/join-activity.ts';
import type { RoadmapActivity } from '../../activities/roadmap-activity.ts';
import type { GoalRow } from '../../roadmap/roadmap.schema.ts';
import { formatYears } from '../difference.ts';
import { compareCodes, findMisreadLetters } from './compare-codes.ts';
import { compareGoalTexts, readAmounts } from './compare-goals.ts';
import { compareActivityTexts, compareIndicatorTexts } from './compare-statements.ts';
import { compareCounts, compareParts } from './compare-totals.ts';
import { compareTexts, findOddWords, splitWords } from './compare-words.ts';
import { compareGoalYears, compareMarks, compareSemesterGoals, compareSemesters } from './compare-years.ts';

const quote = (text: string, line = 1) => ({ text, lines: [line, line] as [number, number] });

/** An activity that every place states in the same words. */
function buildActivity(text: string, over: Partial<RoadmapActivity> = {}): RoadmapActivity {
  const places = ['section-1', 'schedule', 'table-22', 'table-23'] as const;
  return {
    code: '1.1.1.1',
    objective: '1',
    line: '1.1',
    action: '1.1.1',
    statements: places.map((place) => ({ place, text: quote(text) })),
    periods: ['2025-II'],
    due: [{ period: '2025-II', reason: 'cronograma' }],
    span: ['corto'],
    indicators: [],
    goals: [],
    semesters: {},
    responsible: [],
    participants: [],
    progress: [],
    ...over,
  };
}

const goal = (place: 'section-1' | 'table-22', text: string, from: number, to = from, onwards = false) => ({
  place,
  text: quote(text),
  years: { from, to, onwards },
});

const words = fc.array(fc.constantFrom('crear', 'grupo', '02', 'reuniones,', '“caja”', 'agua', 'de'), { minLength: 1 });

describe('words', () => {
  it.each([
    ['Crear 02 “nodos”.', 'crear 02 "nodos"', 'same', 'quotes, stops and capitals are no difference'],
    ['Reglamento del N.º 1280', 'Reglamento del N°1280', 'same', 'the sign of number is written in three ways'],
    ['vídeo corto', 'video corto', 'escritura', 'only the accent differs'],
    ['Crear un grupo', 'Instalar un grupo', 'words', 'another verb'],
    ['02 reuniones', '04 reuniones', 'words', 'another figure'],
  ])('compares «%s» and «%s»: %s', (one, other, expected, reason) => {
    expect(compareTexts(one, other), reason).toBe(expected);
  });

  it('marks the words that the other lacks, and a lone short one between them', () => {
    expect(findOddWords('Crear un grupo', 'Instalar un grupo')).toEqual([0]);
    expect(findOddWords('Crear nodos de trabajo', 'Instalar grupos de agua')).toEqual([0, 1, 2, 3]);
  });

  it('finds nothing odd in equal words, and what was put in', () => {
    fc.assert(
      fc.property(words, fc.nat(), (list, place) => {
        const text = list.join(' ');
        const at = place % (list.length + 1);
        const longer = [...list.slice(0, at), 'NUEVO', ...list.slice(at)].join(' ');
        expect(findOddWords(text, text)).toEqual([]);
        expect(findOddWords(longer, text).map((i) => splitWords(longer)[i])).toContain('NUEVO');
      }),
    );
  });
});

describe('an activity', () => {
  it('has no difference where all places say the same', () => {
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const activity = buildActivity(text, {
          goals: [goal('section-1', `2025: ${text}`, 2025), goal('table-22', `2025: ${text}`, 2025)],
          indicators: [
            { place: 'section-1', code: 'I.1.1.1.1', text: quote(text) },
            { place: 'table-22', code: 'I.1.1.1.1.', text: quote(text) },
          ],
          semesters: { second: quote(text) },
        });
        const row = { code: '1.1.1.1', text: quote(text), marks: [...activity.periods] };
        expect([
          ...compareActivityTexts(activity, [activity]),
          ...compareIndicatorTexts(activity),
          ...compareGoalTexts(activity),
          ...compareGoalYears(activity),
          ...compareMarks(activity, row),
          ...compareSemesters(activity, row),
          ...compareSemesterGoals(activity),
          ...compareCodes(activity, [activity]),
          ...findMisreadLetters([activity]),
        ]).toEqual([]);
      }),
    );
  });

  it.each([
    ['2025: 04 Reuniones de la CECAS', [4], 'the year is no amount'],
    ['2026 y en adelante: 01 programa con 2 talleres', [1, 2], 'two amounts'],
    ['2025: 01 evento del DL N.º 1280', [1], 'the number of a norm is no amount'],
    ['2025: Una reunión con actores', [1], 'a word that counts one'],
    ['2030: 30% en promedio', [30], 'a share'],
    ['2027: Plan de acción', [], 'no amount'],
  ])('reads the amounts of «%s»', (text, expected, reason) => {
    expect(readAmounts(text), reason).toEqual(expected);
  });
});

it.for([
  [[], [], undefined, 'no goal at all and nothing asked for'],
  [
    [],
    ['01 informe'],
    'La tabla 2.3 pone una meta en 2025; la tabla 2.2 no le da ninguna.',
    'asked for in table 2.3 alone',
  ],
  [[goal('table-22', '2026: 02 normas', 2026)], ['01 ficha'], 'empieza en 2026', 'what it shares comes later'],
  [[goal('table-22', '2025: 01 ficha', 2025)], ['01 ficha'], undefined, 'what it shares is what is asked for'],
  [[goal('table-22', '2025: 01 ficha', 2025)], [], 'la tabla 2.3 deja vacíos', 'what it shares is not asked for'],
] as const)('compares 2025 where table 2.2 has no goal of its own: %#', ([lent, cells, expected]) => {
  const [first] = cells.map((text) => quote(text));
  const shared = { from: '1.1.1.2', indicators: [], goals: lent, why: '' };
  const activity = buildActivity('Adecuar', { shared, semesters: first ? { first } : {} });
  const [found] = compareSemesterGoals(activity);
  expect(found?.sentence).toEqual(expected === undefined ? undefined : expect.stringContaining(expected));
});

it.each([
  [[2026], '2026'],
  [[2027, 2026], '2026 y 2027'],
  [[2025, 2026, 2027], '2025 a 2027'],
  [[2027, 2029, 2030], '2027, 2029 y 2030'],
])('writes the years %j', (years, expected) => {
  expect(formatYears(years)).toBe(expected);
});

it('says nothing of parts that add up', () => {
  const figure = (value: number) => ({ printed: String(value), value });
  const row = (id: string, value: number): GoalRow => ({
    id,
    name: quote(id),
    unit: 'EPS',
    baseline: figure(0),
    years: Array.from({ length: 6 }, () => figure(value)),
    lines: [1, 1],
  });
  const total = { ...row('meta-4', 3), parts: [row('meta-4-a', 1), row('meta-4-b', 2)] };
  expect(compareParts(total)).toEqual([]);
  expect(compareParts({ ...total, parts: [row('meta-4-a', 1)] })).toHaveLength(1);
  expect(compareParts({ ...total, parts: [row('meta-4-a', 9)] })).toHaveLength(1);
});

it.each([
  [2, 0, 'as many as announced'],
  [3, 1, 'fewer follow'],
  [1, 1, 'more follow'],
])('announced: %i of two activities: %i differences (%s)', (count, expected) => {
  const activities = [{ text: quote('Una') }, { text: quote('Otra') }];
  const action = { code: '1.1.1', activities } as unknown as ActionPlace['action'];
  const counts = [{ code: '1.1.1', printed: 'las actividades', lines: [1, 1] as [number, number], count }];
  expect(compareCounts(counts, [{ action } as ActionPlace])).toHaveLength(expected);
});
