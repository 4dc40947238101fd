import { describe, expect, test } from 'vitest';
import { listErrata } from '#citations';
import { listKnownNorms } from '#norms';
import { readReport } from '../plans.content.ts';

const report = readReport();
const norms = listKnownNorms();
const errata = listErrata();

const activities = report.objectives.flatMap((objective) => objective.activities);
const named = activities.flatMap((activity) => activity.named);

describe('the PLANRES report', () => {
  test('has its 8 objectives and 24 activities, in order', () => {
    expect(report.objectives.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(activities.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
  });

  test('has a goal for every objective, two for the first', () => {
    expect(report.objectives.map(({ goals }) => goals.length)).toEqual([2, 1, 1, 1, 1, 1, 1, 1]);
  });

  test('rests every state on words that were printed, or has none', () => {
    const unfounded = activities.filter(({ done, state: { value, rests } }) =>
      value === 'sin-dato' ? rests !== '' : rests === '' || !done.some(({ text }) => text.includes(rests)),
    );
    expect(unfounded.map(({ number }) => number)).toEqual([]);
  });

  test('says why wherever no state could be read', () => {
    const silent = activities.filter(({ state }) => state.value === 'sin-dato' && state.note === undefined);
    expect(silent.map(({ number }) => number)).toEqual([]);
  });

  test.each([
    [2, 'en-curso', true, 'courses were held, nobody says that the programmes were brought up to date'],
    [3, 'sin-dato', false, 'a coordination is no result'],
    [13, 'en-curso', true, 'a programme in as many towns as the activity asks for, and no word of its studies'],
    [14, 'sin-dato', false, 'guidelines on something else'],
    [17, 'en-curso', false, 'norms on what the activity asks for'],
    [20, 'en-curso', false, 'investments, and the towns where they are made'],
    [21, 'sin-dato', true, 'a guide on something else'],
  ])('reads activity %i as %s, doubtful: %s (%s)', (number, value, isDoubtful) => {
    const state = activities.find((activity) => activity.number === number)?.state;
    expect(state?.value).toBe(value);
    expect(state?.doubtful ?? false).toBe(isDoubtful);
    if (isDoubtful) expect(state?.note).toBeDefined();
  });

  test('doubts only what a note explains', () => {
    expect(activities.filter(({ state }) => state.doubtful && !state.note)).toEqual([]);
  });

  test('names norms and programmes with printed words, in their order', () => {
    for (const { text, done, named: names } of activities) {
      const whole = [text, ...done].map((words) => words.text).join('\n');
      const places = names.map(({ printed }) => whole.indexOf(printed));
      expect(places, text.text).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
    }
  });

  test('names only norms of the registry', () => {
    const ids = new Set(norms.map(({ id }) => id));
    expect(named.filter((name) => name.kind === 'norm' && !ids.has(name.norm))).toEqual([]);
  });

  test('links what is printed wrong to the norm that the errata tell', () => {
    const known = errata.filter(({ source }) => source === report.id);
    expect(known.length).toBeGreaterThan(0);
    for (const { printed, target } of known) {
      expect(named).toContainEqual({ kind: 'norm', norm: target, printed });
    }
  });

  test('calls doubtful the links of activities 16, 21 and 22', () => {
    const doubtful = activities.filter(({ link }) => link.confidence === 'doubtful');
    expect(doubtful.map(({ number }) => number)).toEqual([16, 21, 22]);
  });
});
