import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, type OpenPage } from './browser/open-page.ts';

const open = useBrowser();

/** What a test may leave behind, and what the next one would see of it. */
const traces: { trace: string; leave: (page: Page) => Promise<unknown>; look: (page: Page) => Promise<unknown> }[] = [
  {
    trace: 'what the site kept on the device',
    leave: (page) => page.evaluate(() => (localStorage['a'] = sessionStorage['a'] = document.cookie = 'a=1')),
    look: (page) => page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length),
  },
  {
    trace: 'an answer put in place of another',
    leave: (page) => page.route('**/favicon.svg', (route) => route.fulfill({ status: 200, body: 'another' })),
    look: (page) => page.evaluate(async () => Number((await (await fetch('/favicon.svg')).text()) === 'another')),
  },
  {
    trace: 'a script that runs before those of the page',
    leave: (page) => page.addInitScript('globalThis.left = 1'),
    look: (page) => page.evaluate("'left' in globalThis ? 1 : 0"),
  },
  {
    trace: 'a function given to the page',
    leave: (page) => page.exposeFunction('left', () => 1),
    look: (page) => page.evaluate("'left' in globalThis ? 1 : 0"),
  },
  {
    trace: 'another clock',
    leave: (page) => page.clock.setFixedTime(0),
    look: (page) => page.evaluate(() => Number(Date.now() < 1000)),
  },
  {
    trace: 'another window, other colours, paper',
    leave: async (page) => {
      await page.setViewportSize({ width: 400, height: 400 });
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    },
    look: (page) =>
      page.evaluate(
        () => [innerWidth === 400, matchMedia('(prefers-color-scheme: dark), print').matches].filter(Boolean).length,
      ),
  },
  {
    trace: 'colours that the reader forces, and more contrast',
    leave: (page) => page.emulateMedia({ forcedColors: 'active', contrast: 'more' }),
    look: (page) =>
      page.evaluate(() => Number(matchMedia('(forced-colors: active), (prefers-contrast: more)').matches)),
  },
];

async function use<Result>({ page, close }: OpenPage, run: (page: Page) => Promise<Result>): Promise<Result> {
  try {
    return await run(page);
  } finally {
    await close();
  }
}

describe('a page comes to each test as if new', () => {
  test.for(traces)('without $trace', async ({ leave, look }) => {
    await use(await open('/acerca/'), leave);
    expect(await use(await open('/acerca/'), look)).toBe(0);
  });

  test('with a list of problems of its own', async () => {
    const first = await open('/acerca/');
    await use(first, (page) => page.evaluate(() => fetch('/no-esta.png')));
    const second = await open('/acerca/');
    await second.close();
    expect(first.problems).toContain('404: /no-esta.png');
    expect(second.problems).toEqual([]);
  });

  test('though it is the same page, unless one of its own is asked for', async () => {
    const pages = [];
    for (const options of [{}, {}, { own: true }, { hasTouch: true }]) {
      pages.push(await use(await open('/acerca/', options), (page) => Promise.resolve(page)));
    }
    const [first, ...others] = pages;
    expect(others.map((page) => page === first)).toEqual([true, false, false]);
  });

  test('while another one is open', async () => {
    const first = await open('/acerca/');
    const second = await open('/mi-zona/');
    expect(new URL(first.page.url()).pathname).toBe('/acerca/');
    expect(new URL(second.page.url()).pathname).toBe('/mi-zona/');
    await first.close();
    await second.close();
  });
});
