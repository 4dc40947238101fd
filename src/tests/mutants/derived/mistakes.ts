import { GONE } from './set-at.ts';

/** A way to write a part wrong, and what stands in its place. */
export interface Mistake {
  kind: string;
  value: unknown;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const ADDRESS = /^https?:/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const rows = (kind: string, values: readonly unknown[]): Mistake[] => values.map((value) => ({ kind, value }));

function listForText(value: string, key: string | number | undefined): Mistake[] {
  return [
    ...rows('group for a text', [{ a: 1 }]),
    ...rows('empty text', ['']),
    ...(DAY.test(value) ? rows('day that is none', ['2026-02-30', '30/02/2026', '2026-13-01']) : []),
    ...(ADDRESS.test(value) ? rows('unsafe address', ['javascript:alert(1)', 'data:text/html,x']) : []),
    ...(key === 'id' && ID.test(value)
      ? rows('id that no address can have', ['../fuera', `${value}/dos`, 'Con-Mayúscula', 'con blanco', 'año', '-a'])
      : []),
  ];
}

/** Deeper parts are written wrong in fewer ways. */
const SHALLOW = 2;

/** What is wrong in the place of a value, whatever it says. Some of it a schema may well take: then it is none. */
export function listMistakes(value: unknown, path: readonly (string | number)[]): Mistake[] {
  const key = path.at(-1);
  const all = [...rows('missing', [GONE]), ...(path.length <= SHALLOW ? rows('null', [null]) : [])];
  if (typeof value === 'string') return [...all, ...listForText(value, key)];
  if (typeof value === 'number') {
    return [...all, ...rows('text for a number', ['siete']), ...rows('number out of all bounds', [1e300])];
  }
  if (typeof value === 'boolean') return [...all, ...rows('text for yes or no', ['no'])];
  if (Array.isArray(value)) return [...all, ...rows('text for a list', ['uno']), ...rows('empty list', [[]])];
  return [...all, ...rows('text for a group', ['uno']), ...rows('empty group', [{}])];
}
