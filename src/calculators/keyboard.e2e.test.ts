import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { listExamples, type WorkedExample } from '#calculators';
import { listTools } from '#tools';
import { answerByKeys, skipHeader, tabTo } from '../tests/browser/keyboard-hand.ts';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';
import { listAnnounced, readAccessibility } from '../tests/browser/read-accessibility.ts';

const open = useBrowser();

const calculators = listTools().flatMap(({ id, url, page }) => {
  const [example] = page ? listExamples(id) : [];
  return example ? [{ id, url, example }] : [];
});

/** The answers of an example in the order in which Tab comes to their fields. */
async function listAnswers(page: Page, { answers }: WorkedExample): Promise<[name: string, values: string[]][]> {
  const names = await page
    .locator('main form [name]')
    .evaluateAll((fields) => [...new Set(fields.map((field) => field.getAttribute('name') ?? ''))]);
  return names.flatMap((name): [string, string[]][] => {
    const given = answers[name];
    return given === undefined ? [] : [[name, [given].flat()]];
  });
}

describe.for(calculators)('$id by keys alone', ({ url, example }) => {
  test('answers, and the focus goes to the answer', async () => {
    await withPage(open, url, {}, async (page) => {
      await skipHeader(page);
      for (const [name, values] of await listAnswers(page, example)) await answerByKeys(page, name, values);
      await tabTo(page, 'main form [type="submit"]');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('resultado');
      const answer = (await page.locator('.answer').textContent())?.replaceAll('\u00a0', ' ');
      expect(answer).toContain(example.expects.answer.replaceAll('\u00a0', ' '));
      // From the answer on, Tab goes to what can be done with it.
      await tabTo(page, '[data-result] button');
    });
  });

  test('says what is missing, and leads to its field', async () => {
    await withPage(open, url, {}, async (page) => {
      const texts = page.locator('main form input[type="text"], main form input:not([type])');
      for (const field of await texts.filter({ visible: true }).all()) await field.fill('no sé');
      await skipHeader(page);
      await tabTo(page, 'main form [type="submit"]');
      await page.keyboard.press('Enter');
      const at = (): Promise<string> =>
        page.evaluate(() =>
          document.activeElement?.closest('[role="alert"]') ? 'problems' : (document.activeElement?.id ?? ''),
        );
      await expect.poll(at).toMatch(/^(?:problems|resultado)$/);
      // A form that is answered as it opens has nothing to mend.
      if ((await at()) === 'resultado') return;
      expect(listAnnounced(await readAccessibility(page)).join(' ')).toMatch(/problema/i);
      await tabTo(page, '[role="alert"] a');
      await page.keyboard.press('Enter');
      const field = await page.evaluate(() => {
        const { activeElement: focused } = document;
        const invalid =
          focused?.closest('[aria-invalid="true"]') ??
          focused?.closest('fieldset')?.querySelector('[aria-invalid="true"]');
        const described = (invalid?.getAttribute('aria-describedby') ?? '').split(' ');
        return described
          .map((id) => document.getElementById(id)?.textContent ?? '')
          .join(' ')
          .trim();
      });
      expect(field).not.toBe('');
    });
  });
});
