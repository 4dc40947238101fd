import type { Action, Table22Row } from './roadmap.schema.ts';

/** Words of a goal that can tell it from another: its years stand before the colon, `de` and `la` are everywhere. */
function readWords(text: string): Set<string> {
  const said = text.replace(/^[^:]*\d{4}[^:]*:/, '').toLowerCase();
  return new Set(said.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}

/** Share of words that two texts have in common, 0 to 1 (Sørensen–Dice). */
function compareWords(one: string, other: string): number {
  const [a, b] = [readWords(one), readWords(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/** What a match needs: so alike, and so much more alike than with the next activity. */
const leastLikeness = 0.5;
const leastLead = 0.1;
/** The same years speak for a match, and decide between two goals in almost the same words. */
const sameYears = 0.2;

type ActionGoal = Action['goals'][number];

function rate(goal: ActionGoal, code: string, action: Action, rows: readonly Table22Row[]): number {
  const stated = rows.filter((row) => row.code === code).flatMap((row) => row.goals);
  const goals = stated.map(
    ({ text, years }) =>
      compareWords(goal.text.text, text.text) +
      (years?.from === goal.years?.from && years?.to === goal.years?.to ? sameYears : 0),
  );
  const indicators = action.indicators
    .filter(({ activity }) => activity === code)
    .map(({ text }) => compareWords(goal.text.text, text.text));
  return Math.max(0, ...goals, ...indicators);
}

/**
 * The activity that each goal of an action belongs to, in the order of the goals; undefined where the words do not tell.
 * Section 1 lists goals under the action only: their words are compared with the goals of table 2.2 and the indicators of
 * section 1, which name their activity.
 */
export function matchGoals(action: Action, table22: readonly Table22Row[]): (string | undefined)[] {
  const codes = action.activities.map(({ code }) => code);
  const found = action.goals.map((goal) => {
    const rated = codes
      .map((code) => ({ code, likeness: rate(goal, code, action, table22) }))
      .toSorted((a, b) => b.likeness - a.likeness);
    const [best, next] = rated;
    if (!best || best.likeness < leastLikeness || best.likeness - (next?.likeness ?? 0) < leastLead) return undefined;
    return best.code;
  });
  const lacking = codes.filter((code) => !found.includes(code));
  // One goal and one activity left over: they belong together.
  const isSure = lacking.length === 1 && found.filter((code) => code === undefined).length === 1;
  return isSure ? found.map((code) => code ?? lacking[0]) : found;
}
