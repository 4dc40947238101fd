import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markItem, type ChecklistOffer } from '../checklist-state.ts';
import { mergeChecklists, stampChanges, type TimedChecklist } from './merge-checklists.ts';

const offer: ChecklistOffer = { version: 'abc', questions: { vez: ['primera', 'otra'] }, items: ['dni', 'foto'] };

/** `list('dni foto', 'vez', at)`: what is ready, the answer, when what was changed. */
const list = (ready: string, vez: string, at: Record<string, unknown>, notMine = ''): TimedChecklist => ({
  state: {
    choices: vez === '' ? {} : { vez },
    ready: new Set(ready.split(' ').filter(Boolean)),
    notMine: new Set(notMine.split(' ').filter(Boolean)),
  },
  at,
});
/** The list as text, in the order of the offer; a time of zero is none. */
const print = ({ state, at }: TimedChecklist): string =>
  [...offer.items, '?vez']
    .map((part) => {
      const mark = state.ready.has(part) ? 'ready' : state.notMine.has(part) ? 'notMine' : '';
      return `${part} ${part === '?vez' ? (state.choices['vez'] ?? '') : mark} ${Number(at[part]) || 0}`;
    })
    .join(', ');

describe('two tabs', () => {
  test.for([
    {
      own: list('dni', '', { dni: 1 }),
      other: list('foto', '', { foto: 2 }),
      merged: list('dni foto', '', { dni: 1, foto: 2 }),
      reason: 'different boxes: both survive',
    },
    {
      own: list('dni', '', { dni: 1 }),
      other: list('', '', { dni: 2 }),
      merged: list('', '', { dni: 2 }),
      reason: 'unmarked later: it stays so',
    },
    {
      own: list('dni', '', { dni: 3 }),
      other: list('', '', { dni: 2 }),
      merged: list('dni', '', { dni: 3 }),
      reason: 'marked again later',
    },
    {
      own: list('dni', '', { dni: 1 }),
      other: list('', '', { dni: 2 }, 'dni'),
      merged: list('', '', { dni: 2 }, 'dni'),
      reason: 'no longer of the reader, later',
    },
    {
      own: list('dni', '', {}),
      other: list('', '', {}),
      merged: list('dni', '', {}),
      reason: 'kept before times were: a mark goes before none',
    },
    {
      own: list('dni', '', { dni: 'ayer', foto: null, x: {} }),
      other: list('', '', { dni: 1, foto: -1 }),
      merged: list('', '', { dni: 1 }),
      reason: 'times edited by hand count as never',
    },
    {
      own: list('dni', 'primera', { '?vez': 4 }),
      other: list('', 'otra', { '?vez': 5, dni: 1 }),
      merged: list('', 'otra', { '?vez': 5, dni: 1 }),
      reason: 'an answer changed later, and a mark taken away',
    },
    {
      own: list('', 'primera', { '?vez': 4 }),
      other: list('', '', { '?vez': 5 }),
      merged: list('', '', { '?vez': 5 }),
      reason: 'an answer taken back',
    },
  ])('$reason', ({ own, other, merged }) => {
    expect(print(mergeChecklists(own, other, offer))).toBe(print(merged));
    expect(print(mergeChecklists(other, own, offer))).toBe(print(merged));
  });

  test('agree, whichever hears the other first, and have nothing to say again', () => {
    const time = fc.integer({ min: 0, max: 3 });
    const lists = fc
      .record({
        ready: fc.subarray(['dni', 'foto']),
        vez: fc.constantFrom('', 'primera', 'otra'),
        dni: time,
        foto: time,
      })
      .map(({ ready, vez, ...at }) => list(ready.join(' '), vez, at));
    fc.assert(
      fc.property(lists, lists, (own, other) => {
        const merged = mergeChecklists(own, other, offer);
        expect(print(mergeChecklists(other, own, offer))).toBe(print(merged));
        expect(mergeChecklists(merged, other, offer)).toBe(merged);
      }),
    );
  });
});

describe('the time of a change', () => {
  const before = list('dni', 'primera', { dni: 100 });

  test('is borne by what changed alone', () => {
    expect(stampChanges(before, markItem(before.state, 'foto', 'ready'), 200, offer).at).toEqual({
      dni: 100,
      foto: 200,
    });
    expect(stampChanges(before, { ...before.state, choices: {} }, 200, offer).at).toEqual({ dni: 100, '?vez': 200 });
  });

  test('comes after the last one, though the clock was set back', () => {
    expect(stampChanges(before, markItem(before.state, 'dni', undefined), 50, offer).at).toEqual({ dni: 101 });
  });
});
