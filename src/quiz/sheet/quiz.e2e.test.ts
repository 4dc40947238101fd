import { describe, expect, test } from 'vitest';
import { listQuestions, listQuizzes } from '#quiz';
import { useBrowser, withPage } from '../../tests/browser/open-page.ts';
import { Traffic } from '../../tests/browser/traffic.ts';

const open = useBrowser();

describe.each(listQuizzes().map((quiz) => [quiz.id, quiz] as const))('%s', (id, quiz) => {
  const questions = listQuestions(quiz);
  const rights = questions.map(({ options }) => options.findIndex(({ isRight }) => isRight));

  test('counts by keyboard alone, and nothing is asked of any server', async () => {
    await withPage(open, `/practicar/${id}/`, {}, async (page) => {
      const traffic = new Traffic(page);
      await page.reload();
      // What every page loads when it is there has come: from here on it is the answers that would ask.
      await traffic.rest();
      const asked: string[] = [];
      page.on('request', (request) => {
        // The icon of the tab comes when the browser likes.
        if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
      });
      for (const [index, right] of rights.entries()) {
        // Wrong on purpose in the first: arrows go on to the next answer.
        const answer = index === 0 ? (right === 0 ? 1 : 0) : right;
        await page
          .locator(`[name="pregunta-${index + 1}"]`)
          .first()
          .focus();
        await page.keyboard.press('Space');
        for (let down = 0; down < answer; down += 1) await page.keyboard.press('ArrowDown');
      }
      await page.locator('[data-grade]').focus();
      await page.keyboard.press('Enter');
      const score = `Acertaste ${questions.length - 1} de ${questions.length}`;
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(score);
      await page
        .getByText(questions[0]?.quotes[0] ?? '')
        .first()
        .waitFor();
      expect(asked).toEqual([]);
    });
  });
});

test('without scripts each answer is folded under its question', async () => {
  await withPage(open, '/practicar/inscribete-cusco/', { javaScriptEnabled: false }, async (page) => {
    const fold = page.locator('[data-answer]').first();
    await fold.locator('summary').click();
    expect(await fold.locator('q').first().isVisible()).toBe(true);
    expect(await page.locator('[data-grade]').isVisible()).toBe(false);
  });
});
