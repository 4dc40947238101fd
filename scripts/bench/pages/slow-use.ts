import type { Page } from 'playwright-core';
import { listExamples, type WorkedExample } from '#calculators';
import { listTools } from '#tools';
import { buildAnswers } from '../../../src/calculators/shared/run-example.ts';

/** Something that a reader does on a page while its parts come late. */
export interface Use {
  name: string;
  /** `/buscar/`. */
  path: string;
  /** Does it and waits until the answer is there. */
  run: (page: Page) => Promise<unknown>;
}

/** As fast as people type on a phone, in milliseconds for each letter. */
const delay = 80;

async function typeQuestion(page: Page, question: string): Promise<void> {
  await page.locator('main input[type=search]').tap();
  await page.keyboard.type(question, { delay });
}

async function fill(page: Page, name: string, value: string): Promise<void> {
  const fields = page.locator(`main form [name="${name}"]`);
  const kind = await fields.first().evaluate((field) => (field as HTMLInputElement).type);
  if (kind === 'radio' || kind === 'checkbox')
    await page.locator(`main form [name="${name}"][value="${value}"]`).check();
  else if (kind.startsWith('select')) {
    // Who chooses touches the page: without a key of its own the choice would not count as theirs.
    await fields.first().press('ArrowDown');
    await fields.first().selectOption(value);
  } else {
    await fields.first().fill('');
    await fields.first().pressSequentially(value, { delay });
  }
}

/** Fills in a form as an example does, and asks. */
const answer =
  (example: WorkedExample) =>
  async (page: Page): Promise<void> => {
    for (const [name, value] of buildAnswers(example)) await fill(page, name, value);
    await page.locator('main form button[type=submit]').first().tap();
    await page.locator('[data-result] .answer').waitFor();
  };

/** Answers what narrows a list, and ticks what stands first in it. */
async function tickList(page: Page): Promise<void> {
  const main = page.locator('main');
  for (const choice of await main.locator('label:has(input[type=radio]):visible').all()) await choice.tap();
  for (const box of (await main.locator('input[type=checkbox]:visible').all()).slice(0, 3)) await box.check();
}

const calculators = listTools().flatMap(({ id, url, page }): Use[] => {
  const [example] = page ? listExamples(id) : [];
  return example ? [{ name: `usar: ${id}`, path: url, run: answer(example) }] : [];
});

/** Searching, every calculator with its first example, and a list to tick. */
export const uses: readonly Use[] = [
  {
    name: 'escribir en la portada',
    path: '/',
    run: async (page) => {
      await typeQuestion(page, 'ley 27314');
      await page.locator('[role="option"]').first().waitFor();
    },
  },
  {
    name: 'buscar',
    path: '/buscar/',
    run: async (page) => {
      await typeQuestion(page, 'papeles para el carnet');
      await page.keyboard.press('Enter');
      await page.locator('[data-count]', { hasText: '«' }).waitFor({ state: 'attached' });
      await page.locator('.found li a').first().waitFor();
    },
  },
  { name: 'marcar una lista', path: '/tramites/trujillo-carnet/', run: tickList },
  ...calculators,
];
