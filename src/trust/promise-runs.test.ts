import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { promiseRuns } from './promise.schema.ts';
import { listPromises } from './trust.content.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** What npm runs for a command: `npm run bench:load`. */
const findScript = (command: string): string => scripts[command.replace(/^npm (?:run )?/, '')] ?? '';

test.for(Object.values(promiseRuns))('«%s» is a command of the project', (command) => {
  expect(findScript(command)).toMatch(/^node scripts\//);
});

test.for(listPromises().filter(({ run }) => run === 'pages' || run === 'load'))(
  '$id is measured by the program that its command runs',
  ({ run, tests }) => {
    expect(tests.map((file) => `node ${file}`)).toContain(findScript(promiseRuns[run]));
  },
);
