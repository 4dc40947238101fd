import { describe, expect, it } from 'vitest';
import { loadRoadmap } from './roadmap.ts';

const roadmap = loadRoadmap();
const goalsOf = (code: string) => roadmap.find(code).goals.map(({ place, text }) => `${place} ${text.text}`);

describe('the joined plan', () => {
  it('states every activity in its four places', () => {
    expect(roadmap.activities).toHaveLength(92);
    for (const { code, statements } of roadmap.activities) {
      expect(
        statements.map(({ place }) => place),
        code,
      ).toEqual(['section-1', 'schedule', 'table-22', 'table-23']);
    }
  });

  it('loses no indicator and no goal', () => {
    const actions = roadmap.actions.map(({ action }) => action);
    const count = (key: 'indicators' | 'goals', place: string) =>
      roadmap.activities.flatMap((activity) => activity[key].filter((item) => item.place === place)).length;
    expect(count('indicators', 'section-1')).toBe(actions.flatMap(({ indicators }) => indicators).length);
    expect(count('indicators', 'table-22')).toBe(roadmap.table22.flatMap(({ indicators }) => indicators).length);
    expect(count('goals', 'table-22')).toBe(roadmap.table22.flatMap(({ goals }) => goals).length);
    // One goal of section 1 belongs to no activity, as a remark of the plan says.
    expect(count('goals', 'section-1')).toBe(actions.flatMap(({ goals }) => goals).length - 1);
  });

  it('names only entities of the registry, and all of them, nobody twice in an activity', () => {
    const named = roadmap.activities.flatMap(({ code, responsible, participants }) => {
      const ids = [...responsible, ...participants];
      expect(new Set(ids).size, code).toBe(ids.length);
      return ids;
    });
    expect(new Set(named)).toEqual(new Set(roadmap.entities.keys()));
  });

  it('tells the source of funds of every activity, and who leads it', () => {
    for (const { code, funds, responsible } of roadmap.activities) {
      expect(funds?.text, code).toMatch(/^Recursos propios/);
      expect(responsible, code).not.toEqual([]);
    }
  });

  it.each([
    { code: '1.1.1.1', span: ['corto'], reason: 'one mark, first semester of 2025' },
    { code: '4.1.1.1', span: ['corto', 'mediano', 'largo'], reason: 'from 2025-II to 2030' },
    { code: '2.2.2.1', span: ['largo'], reason: 'the schedule counts 2029 as long term, Table 1 does not' },
  ])('derives the term of $code: $reason', ({ code, span }) => {
    expect(roadmap.find(code).span).toEqual(span);
  });

  it('says which code it lacks', () => {
    expect(() => roadmap.find('9.9.9.9')).toThrow('The plan has no activity «9.9.9.9».');
    expect(() => roadmap.findAction('1.1')).toThrow(/action «1\.1»/);
    expect(() => roadmap.findEntity('nadie')).toThrow(/entity «nadie»/);
  });
});

describe('goals of section 1', () => {
  it.each([
    {
      code: '1.1.1.2',
      words: '04 Reuniones del Grupo de Trabajo',
      reason: 'table 2.2 counts other meetings: the indicator tells',
    },
    { code: '1.2.1.1', words: 'diseñado (se puede iniciar', reason: 'as alike to the next one, but for the years' },
    { code: '1.3.3.2', words: '01 taller de intercambio', reason: 'two goals in nearly the same words' },
    { code: '2.1.2.2', words: '01 taller regional anual', reason: 'the only one left over' },
    { code: '4.1.1.1', words: '01 contrato de reúso', reason: 'three results in one goal' },
  ])('«$words» is of $code: $reason', ({ code, words }) => {
    expect(goalsOf(code).filter((goal) => goal.startsWith('section-1') && goal.includes(words))).toHaveLength(1);
  });

  it('a goal that fits no activity is given to none', () => {
    const { action, goalActivities } = roadmap.findAction('1.1.2');
    const free = action.goals.filter((_, index) => goalActivities[index] === undefined);
    expect(free.map(({ text }) => text.text)).toEqual(['2025 en adelante: 02 reuniones anuales de la CNEC.']);
  });
});
