import { expect, test } from 'vitest';
import { describeDraft } from './write-draft.ts';

test('a draft names the page, not a port that may be another', () => {
  const page = '/planes/equis/';
  const words = describeDraft({ files: [], edits: [], found: [], look: [], page });
  expect(words).toContain(page);
  expect(words).not.toMatch(/localhost|4321/);
});
