import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentRules } from './index.ts';

test('every rule of the folder is in the list', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/^index\.|\.test\.ts$/.test(file));
  expect(contentRules).toHaveLength(files.length);
});
