import { describe, expect, test } from 'vitest';
import { countTests, formatTally, type Tally } from './count-tests.ts';

const report = (passed: number, failed: number): string =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed });

const rows: [reason: string, ok: boolean, report: string | undefined, expected: Tally][] = [
  ['tests are counted one by one', true, report(12, 0), { passed: 12, failed: 0 }],
  ['failures too', false, report(10, 2), { passed: 10, failed: 2 }],
  ['a step that fails though its tests passed has failed', false, report(12, 0), { passed: 12, failed: 1 }],
  ['a step without report is one check', true, undefined, { passed: 1, failed: 0 }],
  ['a step that broke down before its report has failed', false, undefined, { passed: 0, failed: 1 }],
  ['a report cut short is none', false, '{"numPassed', { passed: 0, failed: 1 }],
];

describe('countTests', () => {
  test.for(rows)('%s', ([, ok, text, expected]) => {
    expect(countTests(ok, text)).toEqual(expected);
  });
});

describe('formatTally', () => {
  test('sums all steps', () => {
    expect(
      formatTally([
        { passed: 3, failed: 0 },
        { passed: 1, failed: 2 },
      ]),
    ).toBe('4 passed, 2 failed');
  });
});
