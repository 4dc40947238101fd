import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillPaper } from '../fill-paper.ts';
import { findReviewed, isOldPage, readClock } from './index.ts';

beforeEach(() => {
  document.body.innerHTML =
    '<main><time datetime="2012-03-22"></time><footer><time datetime="2012-03-23"></time></footer>' +
    '<p><span data-today>__</span></p></main><footer><time datetime="2026-11-30">30/11/2026</time></footer>';
});
afterEach(() => {
  document.body.innerHTML = '';
});

test('the day of the last review is that of the foot of the page, not of anything in it', () => {
  expect(findReviewed()?.dateTime).toBe('2026-11-30');
});

describe('a clock', () => {
  test.for([
    ['2026-11-30T12:00:00Z', true, 'of the day itself'],
    ['2026-11-29T20:00:00-05:00', true, 'of the evening before, where it is still that'],
    ['2026-11-28T12:00:00Z', false, 'of before'],
    ['2015-01-01T00:00:00Z', false, 'that a phone starts with'],
    ['2099-12-31T00:00:00Z', true, 'of long after: nobody can know'],
  ] as const)('%s can be right: %s (%s)', ([time, canBe]) => {
    expect(readClock(new Date(time)) !== undefined).toBe(canBe);
  });

  test('is taken as it is where the page says no day', () => {
    document.body.innerHTML = '';
    expect(readClock(new Date(0))).toEqual(new Date(0));
  });
});

test.for([
  ['2027-11-30T00:00:00Z', false, 'a year later'],
  ['2027-12-02T00:00:00Z', true, 'more than a year later'],
  ['2015-01-01T00:00:00Z', false, 'years before'],
] as const)('on %s a page of 30/11/2026 is old: %s (%s)', ([time, isOld]) => {
  expect(isOldPage('2026-11-30', Date.parse(time))).toBe(isOld);
});

test('paper has the day of a clock that can be right', () => {
  fillPaper();
  const said = document.querySelector('[data-today]')?.textContent;
  // The day on which the tests run may be before that of the page above.
  expect(said).toMatch(readClock() ? /^\d\d\/\d\d\/\d{4}$/ : /^__$/);
});
