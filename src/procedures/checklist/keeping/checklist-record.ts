import { emptyState, keepChoices, keepMarks, type ChecklistOffer } from '../checklist-state.ts';
import type { TimedChecklist } from './merge-checklists.ts';

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

/** Reads a kept list; undefined where nothing sound is kept: another hand may have written there. */
export function parseRecord(text: string | null, offer: ChecklistOffer): KeptChecklist | undefined {
  const kept = text === null ? undefined : parseJson(text);
  if (!isRecord(kept) || typeof kept['r'] !== 'string') return undefined;
  if (kept['r'] !== offer.version) return { state: emptyState, at: {}, isOther: true };
  const answers = isRecord(kept['choices']) ? kept['choices'] : {};
  const choices = keepChoices((question) => (Object.hasOwn(answers, question) ? answers[question] : undefined), offer);
  return {
    state: { choices, ...keepMarks({ ready: listOf(kept['ready']), notMine: listOf(kept['notMine']) }, offer) },
    at: isRecord(kept['at']) ? kept['at'] : {},
    isOther: false,
  };
}

/** Text under which a list is kept, with the version of its rules. */
export function formatRecord({ state, at }: TimedChecklist, { version }: ChecklistOffer): string {
  const { choices, ready, notMine } = state;
  return JSON.stringify({ r: version, choices, ready: [...ready], notMine: [...notMine], at });
}
