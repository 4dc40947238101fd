import { expect, it } from 'vitest';
import { activityKeys, isNarrowing, type ActivityFilter } from './activity-query.ts';

const empty = Object.fromEntries(activityKeys.map((key) => [key, ''])) as ActivityFilter;

it.each([
  { asked: {}, narrows: false, reason: 'nothing asked' },
  { asked: { orden: 'inicio' }, narrows: false, reason: 'an order leaves out nothing' },
  { asked: { papel: 'participa' }, narrows: false, reason: 'takes part, but nobody is named' },
  { asked: { estado: 'vencida' }, narrows: true, reason: 'a state' },
  { asked: { q: ' ' }, narrows: false, reason: 'spaces are no words' },
  { asked: { cuando: '2026' }, narrows: true, reason: 'a year' },
])('narrows: $reason', ({ asked, narrows }) => {
  expect(isNarrowing({ ...empty, ...asked })).toBe(narrows);
});
