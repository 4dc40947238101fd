import { defineConfig } from 'vitest/config';

const roots = ['src', 'scripts'];
const dom = roots.map((root) => `${root}/**/*.dom.test.ts`);
const e2e = roots.map((root) => `${root}/**/*.e2e.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: roots.map((root) => `${root}/**/*.test.ts`),
          exclude: [...dom, ...e2e],
        },
      },
      { test: { name: 'dom', environment: 'happy-dom', include: dom } },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: e2e,
          globalSetup: './src/tests/serve-built-site.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers at a time: more would slow one another down on the smallest machine.
          maxWorkers: 2,
        },
      },
    ],
  },
});
