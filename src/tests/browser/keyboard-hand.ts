import type { Page } from 'playwright-core';

/** No page asks for more stops before what is looked for. */
const MOST_STOPS = 400;

/** No list of choices is longer. */
const MOST_CHOICES = 250;

/** Presses Tab until the focus stands on what `selector` names, as somebody without a mouse does; fails when it never comes there. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}.`);
}

/** Past the header, by the link that is there for it. */
export async function skipHeader(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

interface FocusedField {
  tag: string;
  type: string;
  value: string;
  checked: boolean;
}

const readFocused = (page: Page): Promise<FocusedField> =>
  page.evaluate(() => {
    const field = document.activeElement as HTMLInputElement;
    return { tag: field.tagName, type: field.type, value: field.value, checked: field.checked };
  });

/** Goes down a list or a group, choice by choice, until the wanted one is chosen. */
async function choose(page: Page, wanted: string): Promise<void> {
  for (let choice = 0; choice < MOST_CHOICES; choice += 1) {
    const { type, value, checked } = await readFocused(page);
    if (value === wanted && (type !== 'radio' || checked)) return;
    await page.keyboard.press(type === 'radio' && !checked && value === wanted ? 'Space' : 'ArrowDown');
  }
  throw new Error(`No arrow leads to «${wanted}».`);
}

/** Answers one field of a form by keys alone: types into it, chooses in it, or ticks its boxes. */
export async function answerByKeys(page: Page, name: string, values: readonly string[]): Promise<void> {
  const [first = ''] = values;
  const field = `main [name="${name}"]`;
  const isBoxes = await page.locator(`${field}[type="checkbox"]`).count();
  if (isBoxes > 0) {
    for (const value of values) {
      await tabTo(page, `${field}[value="${value}"]`);
      await page.keyboard.press('Space');
    }
    return;
  }
  await tabTo(page, field);
  const { tag, type } = await readFocused(page);
  if (tag === 'SELECT') {
    await page.keyboard.press('Home');
    await choose(page, first);
  } else if (type === 'radio') await choose(page, first);
  else {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(first);
  }
}
