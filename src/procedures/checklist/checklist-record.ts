import { emptyState, keepChoices, keepMarks, type ChecklistOffer } from './checklist-state.ts';
import { listParts, type TimedChecklist } from './merge-checklists.ts';

/** What is kept on the device, read back. */
export interface KeptChecklist extends TimedChecklist {
  /** Kept under other rules: nothing of it is applied. */
  isOther: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Times of parts that the list has; one that is no time counts as never changed. */
function readTimes(kept: unknown, offer: ChecklistOffer): Record<string, number> {
  const times = new Map(isRecord(kept) ? Object.entries(kept) : []);
  return Object.fromEntries(
    listParts(offer).flatMap((part) => {
      const time = times.get(part);
      return typeof time === 'number' && Number.isSafeInteger(time) && time > 0 ? [[part, time]] : [];
    }),
  );
}

/** Reads a kept list; undefined where nothing sound is kept: another hand may have written there. */
export function parseRecord(text: string | null, offer: ChecklistOffer): KeptChecklist | undefined {
  const kept = text === null ? undefined : parseJson(text);
  if (!isRecord(kept) || typeof kept['r'] !== 'string') return undefined;
  if (kept['r'] !== offer.version) return { state: emptyState, at: {}, isOther: true };
  const answers = isRecord(kept['choices']) ? kept['choices'] : {};
  const choices = keepChoices((question) => (Object.hasOwn(answers, question) ? answers[question] : undefined), offer);
  return {
    state: { choices, ...keepMarks({ ready: listOf(kept['ready']), notMine: listOf(kept['notMine']) }, offer) },
    at: readTimes(kept['at'], offer),
    isOther: false,
  };
}

/** Text under which a list is kept, with the version of its rules; the same list always gives the same text. */
export function formatRecord({ state, at }: TimedChecklist, offer: ChecklistOffer): string {
  const list = (marks: ReadonlySet<string>): string[] => offer.items.filter((id) => marks.has(id));
  return JSON.stringify({
    r: offer.version,
    choices: keepChoices((question) => state.choices[question], offer),
    ready: list(state.ready),
    notMine: list(state.notMine),
    at: readTimes(at, offer),
  });
}
