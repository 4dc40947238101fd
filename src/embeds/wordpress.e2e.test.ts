import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listExamples } from '#calculators';
import { listProcedures } from '#procedures';
import { listTools } from '#tools';
import { useBrowser } from '../tests/browser/open-page.ts';
import { serveHost, type Host } from '../tests/browser/serve-host.ts';
import { discoverOembed, embedAddress, hearFrames } from '../tests/browser/wordpress-consumer.ts';
import type { Embed } from './embed.ts';
import { buildOembed, formatOembedPath } from './oembed.ts';

const open = useBrowser();
let host: Host;
beforeAll(async () => {
  host = await serveHost();
});
afterAll(() => host.stop());

const secret = 'aB3dE6gH9k';
const wordPress = `<script>(${hearFrames.toString()})()</script>`;

const [procedure] = listProcedures();
const tool = listTools().find(({ page }) => page);
if (!procedure || !tool) throw new Error('There is no procedure or no calculator to take.');

const rest = { lead: '', version: 'x', checkedOn: undefined };
const checklist: Embed = {
  ...rest,
  kind: 'tramite',
  id: procedure.id,
  title: procedure.title,
  page: `/tramites/${procedure.id}/`,
};
const calculator: Embed = {
  ...rest,
  kind: 'calculadora',
  id: tool.id,
  title: tool.title,
  page: tool.url as Embed['page'],
};

/** The site as it would be with an address of its own: the test builds it without one, and then pages say nothing of oEmbed. */
const readSite =
  (embed: Embed, site: URL) =>
  async (address: string): Promise<string> => {
    const { pathname } = new URL(address);
    if (pathname === formatOembedPath(embed)) return JSON.stringify(buildOembed(embed, site));
    const html = await (await fetch(address)).text();
    const link = `<link rel="alternate" type="application/json+oembed" href="${new URL(formatOembedPath(embed), site).href}">`;
    return html.replace('</head>', `${link}</head>`);
  };

/** Shows in a page of somebody else what WordPress makes of the address of the page in full. */
async function showPasted(
  embed: Embed,
  script: string,
  use: (page: Page, frame: Frame) => Promise<void>,
): Promise<void> {
  const site = new URL(inject('siteUrl'));
  const shown = await embedAddress(new URL(embed.page, site).href, { read: readSite(embed, site), secret });
  const at = host.show(`<div style="max-width: 600px">${shown ?? ''}</div>${script}`);
  const { page, problems, close } = await open(embed.page);
  try {
    await page.goto(at, { waitUntil: 'load' });
    const frame = page.frames().find((one) => one.url().includes('/embed/'));
    if (!frame) throw new Error(`WordPress shows no frame: ${shown ?? 'it leaves the address'}`);
    await use(page, frame);
    // A frame may open no window: the browser says so of each link that tries.
    expect(problems.filter((problem) => !/^other origin: http:\/\/127|Blocked opening/.test(problem))).toEqual([]);
  } finally {
    await close();
  }
}

const readHeight = (page: Page): Promise<number | undefined> =>
  page.locator('iframe').evaluate((frame: HTMLIFrameElement) => Number(frame.height));

async function answerExample(frame: Frame): Promise<void> {
  const answers = Object.entries(listExamples(calculator.id)[0]?.answers ?? {});
  for (const [name, value] of answers.flatMap(([key, values]) => [values].flat().map((one) => [key, one] as const))) {
    const choice = frame.locator(`[name="${name}"][value="${value}"]:is([type="radio"], [type="checkbox"])`);
    const field = frame.locator(`[name="${name}"]`);
    if ((await choice.count()) > 0) await choice.check();
    else if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
  await frame.locator('[type="submit"]').click();
  await frame.locator('[data-result] p').first().waitFor();
}

async function tickAll(frame: Frame): Promise<void> {
  const boxes = frame.getByRole('checkbox').filter({ visible: true });
  for (const box of await boxes.all()) await box.check();
  await expect.poll(() => frame.locator('[data-count]').innerText()).toContain(String(await boxes.count()));
}

describe('an address that is pasted into WordPress', () => {
  test.for([
    ['a list of requirements', checklist, tickAll],
    ['a calculator', calculator, answerExample],
  ] as const)('becomes a tool that works: %s', async ([, embed, answer]) => {
    await showPasted(embed, wordPress, async (page, frame) => {
      await page.locator('iframe').waitFor({ state: 'visible' });
      expect(await page.locator('blockquote').isVisible()).toBe(false);
      await answer(frame);
      const inner = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
      await expect.poll(() => readHeight(page)).toBe(Math.min(Math.ceil(inner), 1000));
    });
  });

  test('is fitted by a script that comes late', async () => {
    await showPasted(checklist, '', async (page) => {
      expect(await page.locator('iframe').isVisible()).toBe(false);
      await page.evaluate(hearFrames);
      await page.locator('iframe').waitFor({ state: 'visible' });
      expect(await page.locator('blockquote').isVisible()).toBe(false);
    });
  });

  test('is a link to the page where no script comes', async () => {
    await showPasted(checklist, '', async (page) => {
      const link = page.getByRole('link', { name: checklist.title });
      expect(await link.getAttribute('href')).toBe(new URL(checklist.page, inject('siteUrl')).href);
    });
  });

  test('leads to the page in full', async () => {
    await showPasted(checklist, wordPress, async (page, frame) => {
      await page.locator('iframe').waitFor({ state: 'visible' });
      await frame.locator('[data-full]').click();
      await page.waitForURL(new URL(checklist.page, inject('siteUrl')).href);
    });
  });

  test('says where a link would lead that the frame may not follow', async () => {
    await showPasted(checklist, '', async (page, frame) => {
      await page.locator('iframe').evaluate((shown) => {
        shown.removeAttribute('style');
      });
      const link = frame.locator('[data-full]');
      await link.click();
      await link.click();
      const address = await link.evaluate((found: HTMLAnchorElement) => found.href);
      expect(await frame.locator('[data-way-out]').allInnerTexts()).toEqual([
        `Si no se abre, copia esta dirección: ${address}`,
      ]);
    });
  });
});

test('what WordPress reads of a page in full holds all that it needs', async () => {
  const site = new URL(inject('siteUrl'));
  for (const embed of [checklist, calculator]) {
    const html = await readSite(embed, site)(new URL(embed.page, site).href);
    expect(discoverOembed(html)).toBe(new URL(formatOembedPath(embed), site).href);
  }
});
