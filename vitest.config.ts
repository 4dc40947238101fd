import { defineConfig } from 'vitest/config';

const roots = ['src', 'scripts'];
const dom = roots.map((root) => `${root}/**/*.dom.test.ts`);
const e2e = roots.map((root) => `${root}/**/*.e2e.test.ts`);
const sweep = roots.map((root) => `${root}/**/*.sweep.test.ts`);

/** No test is wrong for being slow: the machine may be busy. What hangs is ended by the gate, which hears no more of it. */
const noTimeLimit = { testTimeout: 0, hookTimeout: 0 };

/** The tests run alone in the gate: of two cores the runner would leave one idle. */
const allCores = { maxWorkers: '100%' };

/** In the browser a test can hang for ever without a word; the gate gives up after as long. */
const silenceLimit = { testTimeout: 600_000, hookTimeout: 600_000 };

/** In Chromium, on the built site. */
const browser = {
  environment: 'node',
  globalSetup: './src/tests/browser/serve-built-site.ts',
  ...silenceLimit,
  // What waits for a state of a page waits as long for it as the browser's own waits do.
  expect: { poll: { timeout: 60_000, interval: 50 } },
  // The files of a worker share its browser, its contexts and its pages.
  isolate: false,
  // Two browsers at a time: more would slow one another down on the smallest machine.
  maxWorkers: 2,
  sequence: { groupOrder: 1 },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: roots.map((root) => `${root}/**/*.test.ts`),
          exclude: [...dom, ...e2e, ...sweep],
          ...noTimeLimit,
          ...allCores,
          // Loading the same rooms anew for each file took two thirds of the time; these tests leave nothing behind.
          isolate: false,
        },
      },
      // The same properties as in the unit tests, tried as often as two or three minutes allow.
      {
        test: {
          name: 'fuzz',
          include: ['src/tests/fuzz/fuzz.test.ts'],
          env: { FUZZ_RUNS: process.env['FUZZ_RUNS'] ?? '5000' },
          ...noTimeLimit,
        },
      },
      { test: { name: 'dom', environment: 'happy-dom', include: dom, ...noTimeLimit, ...allCores } },
      { test: { name: 'e2e', include: e2e, ...browser } },
      // All pages, not one of each kind: minutes, and so not in `npm test`.
      { test: { name: 'sweep', include: sweep, ...browser, maxWorkers: 3 } },
    ],
  },
});
