import { describe, expect, it } from 'vitest';
import { readCrossChecks } from '../plans.content.ts';
import { loadRoadmap } from '../roadmap/roadmap.ts';
import type { RoadmapGoal } from '../activities/roadmap-activity.ts';
import { listGoalYears } from '../roadmap/goal-years.ts';
import { findDifferences, loadDifferences } from './find-differences.ts';

describe('the plan', () => {
  const all = loadDifferences();
  const find = (id: string) => all.find((one) => one.id === id);

  it.each([
    ['lectura-18', 'disponible en 2026, y lo dice dos veces', 'the box is ready in 2026 or in 2027, told once'],
    ['anio-meta-3.1.1.3', '2026; la tabla 2.2, en 2027', 'its presentation'],
    ['anio-meta-3.1.2.1', '2025 y 2026; la tabla 2.2, en 2025 a 2030', 'the design of the campaign'],
    ['anio-meta-3.1.3.2', '2027 a 2030; la tabla 2.2, en 2026 a 2030', 'the short films'],
    ['anio-meta-3.2.1.3', '2027 a 2030; la tabla 2.2, en 2028', 'the labels'],
    ['anio-meta-4.1.2.1', '2026; la tabla 2.2, en 2025', 'the report of cases'],
    ['anio-meta-4.1.2.2', '2027; la tabla 2.2, en 2026 y 2027', 'its publication'],
    [
      'anio-meta-1.4.1.3-2025',
      'no le da meta propia, y la de la 1.4.1.2, que leemos como compartida, empieza en 2026',
      'its technical sheet in 2025',
    ],
    [
      'anio-meta-1.1.3.4-2025',
      'La tabla 2.3 pone una meta en 2025; la tabla 2.2, ninguna en ese año.',
      'the plan of 2026',
    ],
    ['anio-meta-2.1.2.2', '2026 a 2030; la tabla 2.2, en 2027 a 2030', 'the regional workshops'],
    ['anio-cronograma-1.1.3.3', 'La tabla 2.3 pone una meta en 2025; la tabla 2.2, ninguna', 'its plans, too'],
    ['anio-cronograma-1.1.3.3', 'Hay meta en 2026 sin marca', 'goal of a year without a mark'],
    ['anio-cronograma-1.1.1.2', 'marca 2026 a 2030 sin meta', 'marks after the last goal'],
    ['anio-cronograma-1.1.3.2', 'primer semestre', 'table 2.3 asks for it half a year earlier'],
    ['meta-4.1.1.1-1', 'Son los mismos tres', 'one contract and two projects are the three of note 33'],
    ['meta-4.1.2.1-2025', 'Para 2025', 'a report in table 2.2, a meeting in table 2.3'],
    ['meta-1.4.3.1', 'informe de avance', 'one goal for two years, or one a year'],
    ['meta-3.1.3.1', 'uno sin ellas', 'the short film with and without the labels'],
    ['lectura-9', 'CECAS', 'CECAS or working group'],
    ['lectura-17', '«crear» el Grupo', 'the title of the action, too'],
    ['titulo-1.1.3', '2 versiones', 'the schedule adds a year to the policy'],
    ['actividad-1.3.2.1', 'el texto de la actividad 1.3.2.2', 'table 2.3 repeats the next activity'],
    ['codigo-4.1.3.2', 'I.1.4.3.2, que es el de la actividad 1.4.3.2;', 'digits swapped'],
    ['codigo-3.2.1.2', 'I.3.2.1.1, que es el de la actividad 3.2.1.1;', 'one code for two activities'],
    ['codigo-letra', 'En 6 códigos', 'the digit of the extraction'],
    ['alcance-1.4.1', 'responde DGAA (lo deducimos)', 'note 15 against table 2.2'],
    ['alcance-1.4.2', 'en la 1.4.2.3 responde DGAA', 'note 16'],
    ['alcance-1.4.3', 'en la 1.4.3.1 responde DGAA', 'note 17'],
    ['alcance-2.1.1', 'en la 2.1.1.3 responde DGPRCS. ', 'note 21 says it outright'],
    ['lectura-20', 'a cargo de las EPS', 'what a paragraph suggests against the cell'],
    ['lectura-19', 'sus casos empiezan en 2026', 'Table 1 against an activity'],
    ['entidades-1.2.2', 'no nombra a PNSR', 'table 2.2 names OTASS twice'],
    ['lectura-7', 'parecen aumentos', 'biogas and other sources are growth'],
    ['suma-4.2.1', 'anuncia 3 actividades y siguen 2', 'announced and listed'],
    ['remision-5.2.3-1.2.2.4', 'La actividad 1.2.2.4 no existe', 'reference to nothing'],
    ['nota-36', 'remite a la 65; el plan solo tiene 44', 'note from another edition'],
  ])('knows %s', (id, words, reason) => {
    expect(find(id)?.sentence, reason).toContain(words);
    expect(find(id)?.versions.length, reason).toBeGreaterThan(0);
  });

  it.each([
    ['actividad-1.1.2.1', 'all places say the same but for the stop'],
    ['anio-meta-1.4.3.1', '«2025 y 2026» and one goal a year are the same years'],
    ['anio-cronograma-1.2.1.2', '2026 on, marked 2026 to 2030'],
    ['entidades-1.1.1', 'both places name the same'],
    ['suma-1.4.2', 'three announced, three listed'],
    ['meta-5.1.1.1-2025', '«Una reunión» and «01 reunión» are one meeting'],
    ['cantidad-4.1.1.1-1', '1 + 1 + 1 is 3'],
    ['falta-1.1.3.3', 'its indicator is read out of a merged cell'],
    ['falta-1.1.3.4', 'likewise'],
    ['falta-1.1.3.5', 'likewise'],
    ['falta-1.4.1.3', 'its indicator and its goal, likewise'],
    ['codigo-1.1.1.1', 'a digit for the letter is the extraction’s'],
    ['anio-cronograma-1.1.3.5', 'a mark before the goal is work that leads to it'],
    ['actividad-1.1.1.2', 'a remark tells it, with its places'],
    ['suma-meta-4', 'likewise'],
    ['nota-8', 'likewise'],
  ])('does not invent %s', (id, reason) => {
    expect(find(id), reason).toBeUndefined();
  });

  it.each([
    ['hacer', 48],
    ['cifra', 8],
    ['redaccion', 71],
  ] as const)('has of «%s» %i', (severity, count) => {
    expect(all.filter((one) => one.severity === severity)).toHaveLength(count);
  });

  it.each([
    ['actividad-1.1.3.2', 'a sigla in brackets'],
    ['actividad-2.1.1.3', 'gender'],
    ['indicador-5.2.2.2-1', 'number'],
    ['meta-1.1.3.5-1', 'a letter too many'],
    ['meta-1.4.1.1-1', 'a decree abbreviated'],
    ['titulo-1.2.1', 'a preposition'],
    ['meta-2.2.1.1-2', 'the same 30 % in the same year, one place saying how it is reckoned'],
  ])('%s is wording only: %s', (id) => {
    expect(find(id)?.severity).toBe('redaccion');
  });

  it('tells every year that has a goal in one place and none in another', () => {
    const years = (goals: readonly RoadmapGoal[], place: RoadmapGoal['place']): number[] =>
      goals.filter((goal) => goal.place === place).flatMap(listGoalYears);
    const odd = loadRoadmap().activities.filter(({ goals, shared, semesters }) => {
      const [first, own] = [years(goals, 'section-1'), years(goals, 'table-22')];
      const second = own.length > 0 ? own : years(shared?.goals ?? [], 'table-22');
      const isApart =
        first.length > 0 && new Set([...first, ...own]).size > Math.min(new Set(first).size, new Set(own).size);
      return isApart || second.includes(2025) !== Object.values(semesters).length > 0;
    });
    const untold = odd.filter(
      ({ code }) => !all.some(({ codes, sentence }) => codes.includes(code) && /\b20\d\d\b/u.test(sentence)),
    );
    expect(odd.map(({ code }) => code)).toEqual([
      '1.1.3.3',
      '1.1.3.4',
      '1.4.1.3',
      '2.1.2.2',
      '3.1.1.2',
      '3.1.1.3',
      '3.1.2.1',
      '3.1.3.2',
      '3.2.1.3',
      '4.1.2.1',
      '4.1.2.2',
    ]);
    expect(untold).toEqual([]);
  });

  it('judges and covers only what the comparisons find', () => {
    const roadmap = loadRoadmap();
    const free = { ...roadmap, plan: { ...roadmap.plan, remarks: [] } };
    const ids = new Set(findDifferences(free).map(({ id }) => id));
    const named = [
      ...readCrossChecks().judged.map(({ id }) => id),
      ...roadmap.plan.remarks.flatMap(({ covers = [] }) => covers),
    ];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  it('tells what a remark covers with all its places', () => {
    const places = find('lectura-9')?.versions.flatMap((version) => version.places.map(({ place }) => place));
    expect(new Set(places)).toEqual(new Set(['section-1', 'schedule', 'table-22', 'table-23']));
  });

  it('quotes nothing that is told in our words: marks and rows of Table 1', () => {
    const ours = all.flatMap(({ versions }) => versions).filter(({ isOurs }) => isOurs);
    expect(ours.length).toBeGreaterThan(10);
    expect(ours.filter(({ text }) => !/^(?:Marcado: |Sin marcas|META 4: |Meta 4\.)/u.test(text))).toEqual([]);
  });

  it('gives each difference an id of its own, words, and places', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ sentence }) => !/^[\p{Lu}«].*[.»]$/su.test(sentence))).toEqual([]);
    expect(all.filter(({ versions }) => versions.every(({ places }) => places.length === 0))).toEqual([]);
  });

  it('follows the data: a cured code is no difference any more', () => {
    const roadmap = loadRoadmap();
    const activities = roadmap.activities.map((activity) =>
      activity.code === '4.1.3.2'
        ? { ...activity, indicators: activity.indicators.map((one) => ({ ...one, code: 'I.4.1.3.2' })) }
        : activity,
    );
    const ids = findDifferences({ ...roadmap, activities }).map(({ id }) => id);
    expect(ids).not.toContain('codigo-4.1.3.2');
  });
});
