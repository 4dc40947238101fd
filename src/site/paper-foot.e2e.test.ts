import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 800 } };

test.for([
  ['/calculadoras/derecho/', 'amounts of a year'],
  ['/entidades/minam/', 'what is next, and what has passed'],
  ['/planes/plan-hdr-as-2025/', 'what is due now'],
  ['/planes/plan-hdr-as-2025/cronograma/', 'what is overdue'],
  ['/planes/plan-hdr-as-2025/accion/1-1-1/', 'what is overdue'],
  ['/planes/plan-hdr-as-2025/entidad/minam/', 'what is overdue'],
] as const)('the sheet of %s says of which day it is: %s', async ([path]) => {
  await withPage(open, path, phone, async (page) => {
    const foot = page.locator('.paper-foot');
    expect(await foot.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await foot.isVisible()).toBe(true);
    expect(await foot.innerText()).toMatch(/^Impreso el \d\d\/\d\d\/\d{4}\. [^]*La página al día: https?:/);
  });
});
