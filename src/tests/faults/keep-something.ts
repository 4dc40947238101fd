import type { Page } from 'playwright-core';

/** Ticks a requirement and writes into a form that can be kept, where the page has them; gives what of it does not stand there then. */
export async function keepSomething(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  const box = page.locator('main [data-item] input:visible').first();
  if ((await box.count()) > 0) {
    await box.check();
    const said = await page.locator('[data-count]').first().innerText();
    if (!/^[1-9]\d* de \d/.test(said)) wrong.push(`after a tick it counts «${said}»`);
  }
  const keep = page.getByLabel('Guardar en este equipo');
  const field = page.locator('main form input[type="text"]:visible, main [data-table] input:visible').first();
  if ((await keep.count()) > 0 && (await field.count()) > 0) {
    await keep.click();
    await field.fill('Quispe');
    const kept = await field.inputValue();
    if (kept !== 'Quispe') wrong.push(`a field says «${kept}» after «Quispe»`);
  }
  return wrong;
}
