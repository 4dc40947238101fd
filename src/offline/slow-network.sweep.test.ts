import { expect, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';
import { Deployment, waitForWorker } from '../tests/browser/deployment.ts';

const open = useBrowser();

test('where a connection brings nothing, the copy comes after some seconds', async () => {
  const site = new Deployment();
  await site.start();
  await withPage(open, `${site.url}/normas/ley-29419/`, { own: true, serviceWorkers: 'allow' }, async (page) => {
    await waitForWorker(page);
    site.fault = 'silent';
    await page.reload();
    await expect.poll(() => page.locator('main [data-kept-copy]').innerText()).toMatch(/^Sin conexión, o muy lenta/);
  });
  await site.stop();
});
