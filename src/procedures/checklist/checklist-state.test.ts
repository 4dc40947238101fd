import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatChecklistQuery, parseChecklistQuery } from './checklist-query.ts';
import { formatRecord, parseRecord } from './keeping/checklist-record.ts';
import {
  countMarks,
  describeCount,
  emptyState,
  markItem,
  parseCount,
  type ChecklistOffer,
  type ChecklistState,
} from './checklist-state.ts';

const offer: ChecklistOffer = {
  version: 'abc',
  questions: { vez: ['primera', 'renovacion'], organicos: ['si', 'no'] },
  items: ['dni', 'foto', 'pago'],
};
const state: ChecklistState = {
  choices: { vez: 'renovacion', organicos: 'no' },
  ready: new Set(['dni', 'foto']),
  notMine: new Set(['pago']),
};
const parse = (query: string) => parseChecklistQuery(new URLSearchParams(query), offer);

describe('an address', () => {
  test('carries answers and marks, readable, and nothing else', () => {
    expect(formatChecklistQuery(state, offer)).toBe('?vez=renovacion&organicos=no&listo=dni.foto&no=pago&r=abc');
    expect(formatChecklistQuery(emptyState, offer)).toBe('');
  });

  test.for([
    { query: '', choices: {}, marks: [], isOther: false, reason: 'nothing' },
    { query: '?vez=renovacion', choices: { vez: 'renovacion' }, marks: [], isOther: false, reason: 'an answer alone' },
    { query: '?listo=dni&r=abc', choices: {}, marks: ['dni'], isOther: false, reason: 'marks of these rules' },
    { query: '?listo=dni&r=xyz', choices: {}, marks: [], isOther: true, reason: 'marks of other rules' },
    { query: '?listo=dni', choices: {}, marks: [], isOther: true, reason: 'marks without a version' },
    { query: '?listo=ruc.dni.__proto__&r=abc', choices: {}, marks: ['dni'], isOther: false, reason: 'unknown ids' },
    { query: '?vez=<img src=x>&constructor=1', choices: {}, marks: [], isOther: false, reason: 'unknown answers' },
    { query: '?dni=12345678&listo=&r=abc', choices: {}, marks: [], isOther: false, reason: 'what is not asked' },
  ])('$reason', ({ query, choices, marks, isOther }) => {
    const link = parse(query);
    expect([link.state.choices, [...link.state.ready], link.isOther]).toEqual([choices, marks, isOther]);
  });

  test('one requirement cannot be ready and not concern the reader', () => {
    const { ready, notMine } = parse('?listo=dni&no=dni.foto&r=abc').state;
    expect([[...ready], [...notMine]]).toEqual([['dni'], ['foto']]);
  });
});

describe('what is kept on the device', () => {
  test('comes back as it was', () => {
    const at = { dni: 5, '?vez': 7 };
    expect(parseRecord(formatRecord({ state, at }, offer), offer)).toEqual({ state, at, isOther: false });
  });

  test.for([
    { kept: null, expected: undefined, reason: 'nothing kept' },
    { kept: '', expected: undefined, reason: 'emptied' },
    { kept: '{"r":"abc"', expected: undefined, reason: 'cut' },
    { kept: '[]', expected: undefined, reason: 'a list' },
    { kept: 'null', expected: undefined, reason: 'null' },
    { kept: '{"ready":["dni"]}', expected: undefined, reason: 'without a version' },
    { kept: '{"r":7,"ready":["dni"]}', expected: undefined, reason: 'with a wrong version' },
    {
      kept: '{"r":"xyz","ready":["dni"]}',
      expected: { state: emptyState, at: {}, isOther: true },
      reason: 'of other rules',
    },
    {
      kept: '{"r":"abc","ready":"dni","notMine":{"0":"foto"},"choices":["primera"]}',
      expected: { state: emptyState, at: {}, isOther: false },
      reason: 'of wrong kinds',
    },
    {
      kept: '{"r":"abc","ready":["dni",null,{}],"choices":{"vez":"nunca","__proto__":{"organicos":"si"}}}',
      expected: { state: { ...emptyState, ready: new Set(['dni']) }, at: {}, isOther: false },
      reason: 'edited by hand',
    },
    {
      kept: '{"r":"abc","ready":["dni"],"at":[4]}',
      expected: { state: { ...emptyState, ready: new Set(['dni']) }, at: {}, isOther: false },
      reason: 'with times that are none',
    },
  ])('$reason', ({ kept, expected }) => {
    expect(parseRecord(kept, offer)).toEqual(expected);
  });

  test('no text breaks it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const kept = parseRecord(text, offer);
        return kept === undefined || kept.isOther || [...kept.state.ready].every((id) => offer.items.includes(id));
      }),
    );
  });
});

describe('marks and links, whatever they are', () => {
  const states = fc
    .record({
      vez: fc.constantFrom(undefined, 'primera', 'renovacion'),
      marks: fc.array(fc.constantFrom('ready', 'notMine', undefined), { minLength: 3, maxLength: 3 }),
    })
    .map(({ vez, marks }) =>
      marks.reduce<ChecklistState>((made, mark, index) => markItem(made, offer.items[index] ?? '', mark), {
        ...emptyState,
        choices: vez === undefined ? {} : { vez },
      }),
    );

  test('a link gives back the state it was made from', () => {
    fc.assert(
      fc.property(states, (made) => {
        expect(parse(formatChecklistQuery(made, offer)).state).toEqual(made);
      }),
    );
  });

  test('never more ready than there are', () => {
    fc.assert(
      fc.property(states, fc.subarray([...offer.items]), (made, shown) => {
        const { ready, total } = countMarks(shown, made);
        return ready <= total && total <= shown.length;
      }),
    );
  });
});

test.for([
  [{ ready: 3, total: 7 }, '3 de 7 listos'],
  [{ ready: 0, total: 1 }, '0 de 1 listo'],
] as const)('counts %o as «%s»', ([count, words]) => {
  expect(describeCount(count)).toBe(words);
});

describe('parseCount', () => {
  test.each([
    { ready: 0, total: 1 },
    { ready: 12, total: 45 },
  ])('reads back what describeCount says of %o', (count) => {
    expect(parseCount(describeCount(count))).toEqual(count);
  });

  test('reads nothing out of anything else', () => {
    expect(parseCount('')).toBeUndefined();
  });
});
