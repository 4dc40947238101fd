import type { Browser, Page } from 'playwright-core';

/** What a review of one text cost in a browser, in milliseconds. */
export interface ReviewMeasure {
  /** From the first press to the answer on the page, a second after the text is there. */
  first: number;
  /** The same when it is asked for again: the best of some. */
  best: number;
  /** The longest that the page did not answer, in all of them. */
  held: number;
  citations: number;
  /** How often the bar moved in the longest of them. */
  steps: number;
}

interface Run {
  took: number;
  held: number;
  steps: number;
}

const repeats = 5;

/** Presses the button and waits until the answer is drawn; runs in the page. */
function reviewOnce(): Promise<Run> {
  return new Promise((resolve) => {
    const tool = document.querySelector('review-tool');
    const region = tool?.querySelector<HTMLElement>('[data-result]');
    const bar = tool?.querySelector('progress');
    if (!region || !bar) return;
    region.hidden = true;
    let [held, steps] = [0, 0];
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) held = Math.max(held, duration);
    });
    tasks.observe({ type: 'longtask' });
    const moves = new MutationObserver(() => (steps += 1));
    moves.observe(bar, { attributes: true, attributeFilter: ['value'] });
    const start = performance.now();
    const shown = new MutationObserver(() => {
      if (region.hidden) return;
      shown.disconnect();
      requestAnimationFrame(() => {
        const took = performance.now() - start;
        // What is filled in turns goes on behind the answer.
        setTimeout(() => {
          tasks.disconnect();
          moves.disconnect();
          resolve({ took, held, steps });
        }, 1500);
      });
    });
    shown.observe(region, { attributes: true, attributeFilter: ['hidden'] });
    tool?.querySelector('form')?.requestSubmit();
  });
}

async function fillText(page: Page, text: string): Promise<void> {
  await page.locator('#texto').evaluate((field, words) => {
    (field as HTMLTextAreaElement).value = words;
  }, text);
}

/** Reviews a text several times on the built page. */
export async function measureReview(browser: Browser, url: string, text: string): Promise<ReviewMeasure> {
  const page = await browser.newPage({ locale: 'es-PE' });
  try {
    await page.goto(`${url}revisar/`, { waitUntil: 'load' });
    await page.locator('review-tool button[type="submit"]:not([disabled])').waitFor();
    // A reader comes to the field before there is a text in it: what is needed is fetched from then on.
    await page.locator('#texto').focus();
    await fillText(page, text);
    await page.waitForTimeout(1000);
    const first = await page.evaluate(reviewOnce);
    const others: Run[] = [];
    for (let count = 0; count < repeats; count += 1) others.push(await page.evaluate(reviewOnce));
    const title = await page.locator('[data-title]').innerText();
    return {
      first: Math.round(first.took),
      best: Math.round(Math.min(...others.map(({ took }) => took))),
      held: Math.round(Math.max(first.held, ...others.map(({ held }) => held))),
      citations: Number.parseInt(title, 10),
      steps: Math.max(first.steps, ...others.map(({ steps }) => steps)),
    };
  } finally {
    await page.close();
  }
}
