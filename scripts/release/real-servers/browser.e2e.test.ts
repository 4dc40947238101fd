import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser, withPage } from '../../../src/tests/browser/open-page.ts';
import { serveHost, type Host } from '../../../src/tests/browser/serve-host.ts';
import { releaseSite, type ReleasedSite } from './released-site.ts';

const open = useBrowser();
let site: ReleasedSite;
let host: Host;
beforeAll(async () => {
  [site, host] = await Promise.all([releaseSite(['nginx']), serveHost()]);
});
afterAll(async () => {
  await Promise.all([site.stop(), host.stop()]);
});

/** Address of the site behind nginx; without it the test is skipped. */
function findOrigin(skip: () => void): string {
  const server = site.servers.get('nginx');
  if (!server) skip();
  return server?.origin ?? '';
}

/** What a page of each policy does that the policy must let it do; that nothing went wrong behind the scenes is asked of all. */
const works: [policy: string, address: string, run: (page: Page) => Promise<void>][] = [
  [
    'plain',
    '/calculadoras/derecho/?tramite=trujillo-carnet&anio=2026',
    async (page) => {
      await page.locator('.answer').waitFor();
    },
  ],
  [
    'searching',
    '/buscar/?q=papeles+para+el+carnet',
    async (page) => {
      await page.locator('.found li a').first().waitFor();
      expect(await page.locator('.found li a').first().getAttribute('href')).toBe('/tramites/trujillo-carnet/');
    },
  ],
  [
    'offline',
    '/formularios/ficha-reciclador/',
    async (page) => {
      await page.locator('#c-nombres').fill('Rosa');
      await page.getByLabel('Guardar en este equipo').check();
      await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(1);
    },
  ],
  [
    'framing',
    '/capacitar/',
    async (page) => {
      await page.getByLabel('¿Qué quieres llevar?').selectOption('tramite/trujillo-carnet');
      await page.frameLocator('iframe').getByRole('checkbox').first().check();
    },
  ],
  [
    'reviewing',
    '/revisar/',
    async (page) => {
      await page.getByRole('textbox', { name: 'El texto' }).fill('La Ley N° 29419 manda.');
      await page.getByRole('button', { name: 'Revisar' }).click();
      await page.locator('[data-rows] tr').first().waitFor();
      expect(page.workers()).toHaveLength(1);
    },
  ],
];

describe('behind nginx, with the headers that it sends', () => {
  test.for(works)('what is %s works: %s', async ([, address, run], { skip }) => {
    await withPage(open, `${findOrigin(skip)}${address}`, {}, run);
  });

  test('a tool works in a locked frame of somebody else', async ({ skip }) => {
    const origin = findOrigin(skip);
    const { page, close } = await open('/404.html', { own: true });
    try {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      await page.goto(
        host.show(`<iframe sandbox="allow-scripts" src="${origin}/embed/tramite/trujillo-carnet/"></iframe>`),
      );
      const frame = page.frameLocator('iframe');
      await frame.getByRole('checkbox').first().check();
      expect(await frame.locator('[data-count]').innerText()).toContain('1');
      // Nothing of its looks is lost on the way, either.
      expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).margin)).toBe('0px');
      expect(complaints).toEqual([]);
    } finally {
      await close();
    }
  });

  test('no other page may be framed by somebody else', async ({ skip }) => {
    const origin = findOrigin(skip);
    const { page, close } = await open('/404.html', { own: true });
    try {
      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.goto(host.show(`<iframe src="${origin}/tramites/trujillo-carnet/"></iframe>`));
      await refused;
      expect(await page.frameLocator('iframe').locator('main').count()).toBe(0);
    } finally {
      await close();
    }
  });

  test('somebody else reads the API and feeds, and nothing more', async ({ skip }) => {
    const origin = findOrigin(skip);
    const { page, close } = await open('/404.html', { own: true });
    try {
      await page.goto(host.show('<p>Otro</p>'));
      const readable = await page.evaluate(
        (addresses) =>
          Promise.all(
            addresses.map((address) =>
              fetch(address).then(
                ({ status }) => status,
                () => 'refused',
              ),
            ),
          ),
        ['/api/v1/fees.json', '/novedades/todas.atom', '/normas/ley-27314.json', '/'].map((path) => `${origin}${path}`),
      );
      expect(readable).toEqual([200, 200, 'refused', 'refused']);
    } finally {
      await close();
    }
  });
});
