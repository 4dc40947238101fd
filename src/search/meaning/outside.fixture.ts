import type { OutsideList } from './list-outside.ts';

/** What is not here, for tests: nothing but what is given. */
export const buildOutsideFixture = (given: Partial<OutsideList> = {}): OutsideList => ({
  places: [],
  common: [],
  foreign: [],
  sure: [],
  topics: [],
  ours: [],
  aspects: [],
  light: [],
  covered: [],
  ...given,
});
