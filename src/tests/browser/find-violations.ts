import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What the page has once axe is there. */
declare const axe: typeof Axe;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Brings axe into a page and its frames, once for all that it is asked there. */
export async function bringAxe(page: Page): Promise<void> {
  await Promise.all(page.frames().map((frame) => frame.evaluate(axeSource)));
}

/** What axe finds wrong in a page, or in a frame and those within, as it looks now: the rule, what it asks for, and the place; `without` leaves rules out. */
export function findViolations(page: Page | Frame, without: readonly string[] = []): Promise<string[]> {
  return page.evaluate(async (left) => {
    // Nothing is fetched again: no rule that we ask for reads style sheets as text.
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
    });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`),
    );
  }, without);
}
