import { describe, expect, test } from 'vitest';
import { formatIssue, formatPlace, listOddKeys, parseJson } from './index.ts';

const text = '{\n  "id": "om-1",\n  "dates": [\n    { "kind": "session" },\n    { "kind": "stamp" }\n  ]\n}\n';

describe('parseJson', () => {
  test('gives the value', () => {
    expect(parseJson(text, 'a.json').value).toEqual({ id: 'om-1', dates: [{ kind: 'session' }, { kind: 'stamp' }] });
  });

  test.for<[reason: string, path: (string | number)[], expected: string]>([
    ['a key stands where its name begins', ['id'], 'a.json:2:3'],
    ['an item of a list stands where it begins', ['dates', 1], 'a.json:5:5'],
    ['a nested key is found inside its item', ['dates', 1, 'kind'], 'a.json:5:7'],
    ['a key that is missing stands at what should hold it', ['dates', 0, 'date'], 'a.json:4:5'],
    ['the whole value stands where it begins', [], 'a.json:1:1'],
  ])('%s', ([, path, expected]) => {
    expect(formatPlace(parseJson(text, 'a.json').locate(path))).toBe(expected);
  });

  test.for<[reason: string, json: string, line: number]>([
    ['a comma after the last value', '{\n  "a": 1,\n}', 3],
    ['a comment', '{\n  // nota\n  "a": 1\n}', 2],
    ['single quotes', "{ 'a': 1 }", 1],
    ['a key without quotes', '{ a: 1 }', 1],
    ['a missing comma', '[\n  1\n  2\n]', 3],
    ['a file cut short', '[\n  { "a": 1 },\n', 2],
    ['nothing at all', '', 1],
    ['lists in lists that never close', '['.repeat(100_000), 1],
    ['groups in groups that never close', '{"a":'.repeat(50_000), 1],
  ])('refuses %s and says where', ([, json, line]) => {
    const { value, issues } = parseJson(json, 'a.json');
    expect(value).toBeUndefined();
    expect(issues.map(({ rule, place }) => [rule, place.line])).toEqual([['unreadable-json', line]]);
  });
});

test('lists in lists without end that do close are no crash either', () => {
  const { issues, locate } = parseJson(`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'a.json');
  expect([issues, locate([0, 0]).line]).toEqual([[], 1]);
});

test('a key written twice is told at its second place', () => {
  expect(listOddKeys('{ "a": 1,\n  "b": [{ "c": 1,\n "c": 2 }],\n  "a": 2 }', 'a.json').map(formatIssue)).toEqual([
    'error  a.json:3:2  [duplicate-key]\n  La clave «c» está escrita dos veces en el mismo grupo; la segunda borraría la primera.\n  → Deje una de las dos.',
    'error  a.json:4:3  [duplicate-key]\n  La clave «a» está escrita dos veces en el mismo grupo; la segunda borraría la primera.\n  → Deje una de las dos.',
  ]);
});
