import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listExamples } from '#calculators';
import { listComparisons } from '#comparison';
import { listPlans } from '#plans';
import { listProcedures, readFinder } from '#procedures';
import { listQuizzes } from '#quiz';
import { listTools } from '#tools';
import { listDrawnZonings } from '#zones';
import { useBrowser, withPage, type OpenPage } from '../tests/browser/open-page.ts';
import { serveHost, type Host } from '../tests/browser/serve-host.ts';

const open = useBrowser();
let host: Host;
/** One page for all hosts: what is run in it before a frame comes would mark each page for good. */
let shown: OpenPage;
beforeAll(async () => {
  host = await serveHost();
  shown = await open('/404.html', { own: true });
  await shown.page.addInitScript(refuseStorage);
});
afterAll(async () => {
  await shown.close();
  await host.stop();
});

/** Ways in which a host shows a frame. */
const frames = [
  ['libre', ''],
  ['solo-programas', 'sandbox="allow-scripts"'],
  ['programas-y-formularios', 'sandbox="allow-scripts allow-forms"'],
  ['sin-almacen', ''],
] as const;

/** A browser that keeps nothing for a frame of another site says so by throwing. */
function refuseStorage(): void {
  if (window.name !== 'sin-almacen') return;
  for (const store of ['localStorage', 'sessionStorage'] as const) {
    Object.defineProperty(window, store, {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  }
}

async function answerChecklist(frame: Frame): Promise<void> {
  const boxes = frame.getByRole('checkbox').filter({ visible: true });
  const all = await boxes.count();
  await boxes.first().check();
  // The others one after the other, as fast as can be.
  await boxes.evaluateAll((rest) => {
    for (const box of rest.slice(1)) (box as HTMLElement).click();
  });
  await expect.poll(() => frame.locator('[data-count]').innerText()).toContain(String(all));
}

async function answerForm(frame: Frame): Promise<void> {
  await frame.locator('[type="submit"]').click();
  await frame.locator('[data-result] p').first().waitFor();
}

async function answerFinder(frame: Frame): Promise<void> {
  const asked = frame.url();
  await frame.locator('.choices a').first().click();
  await expect.poll(() => frame.url()).not.toBe(asked);
  await frame.locator('h1').waitFor();
  expect(new URL(frame.url()).pathname).toMatch(/^\/embed\/que-me-toca\//);
}

async function answerComparison(frame: Frame): Promise<void> {
  const year = frame.locator('select[name="anio"]');
  if ((await year.count()) === 0) {
    expect(await frame.locator('td').first().isVisible()).toBe(true);
    return;
  }
  const before = await frame.locator('section:has(#multas) td').allInnerTexts();
  await year.selectOption({ index: 1 });
  await frame.locator('[type="submit"]').click();
  await expect.poll(() => frame.locator('section:has(#multas) td').allInnerTexts()).not.toEqual(before);
}

async function answerZone(frame: Frame): Promise<void> {
  const [name = ''] = listDrawnZonings().flatMap(({ drawn }) => drawn.examples);
  await frame.locator('[name="lugar"]').fill(name);
  await answerForm(frame);
}

async function answerChart(frame: Frame): Promise<void> {
  await frame.locator('summary').click();
  expect(await frame.locator('td').first().isVisible()).toBe(true);
}

async function answerQuiz(frame: Frame): Promise<void> {
  const questions = frame.locator('[data-question]');
  const all = await questions.count();
  await questions.evaluateAll((each) => {
    for (const question of each) question.querySelector('input')?.click();
  });
  await frame.locator('[data-grade]').click();
  await expect
    .poll(() => frame.locator('[data-score] h2').innerText())
    .toMatch(new RegExp(`^Acertaste \\d+ de ${all}$`));
}

/** A text is there to be read, and each link out of it opens a page of its own. */
async function answerText(frame: Frame): Promise<void> {
  expect(await frame.locator('.article .text').innerText()).toMatch(/\p{L}{3}/u);
  const loose = frame.locator('a[href]:not([href^="#"], [target="_blank"])');
  expect(await loose.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([]);
  expect(await frame.locator('[data-full]').getAttribute('href')).toMatch(/^\/normas\//);
}

/** Two of the texts: all are one template, and `scripts/site-rules/frames.ts` looks at each. */
const texts = ['om-011-2012-mpt-art-33', 'tupa-2025-mdnch-proc-pa4070c682'];

const examplesOf = (id: string): string => {
  const [example] = listExamples(id);
  const answers = Object.entries(example?.answers ?? {}).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(answers).toString();
};

type Answer = (frame: Frame) => Promise<void>;
const embeds: (readonly [path: string, answer: Answer])[] = [
  ...listProcedures().map(({ id }) => [`/embed/tramite/${id}/`, answerChecklist] as const),
  ...listTools()
    .filter(({ page }) => page)
    .map(({ id }) => [`/embed/calculadora/${id}/?${examplesOf(id)}`, answerForm] as const),
  [`/embed/que-me-toca/${readFinder().start}/`, answerFinder],
  ...listComparisons().map(({ id }) => [`/embed/comparar/${id}/`, answerComparison] as const),
  ...listDrawnZonings().map(({ municipality }) => [`/embed/mi-zona/${municipality}/`, answerZone] as const),
  ...listQuizzes().map(({ id }) => [`/embed/practicar/${id}/`, answerQuiz] as const),
  ...texts.map((id) => [`/embed/articulo/${id}/`, answerText] as const),
  ...listPlans().flatMap(({ id, charts }) =>
    (charts?.() ?? []).map((chart) => [`/embed/grafico/${id}-${chart.id}/`, answerChart] as const),
  ),
];

/** Shows an embed in a page of somebody else, in all four ways, and does something with each. */
async function showEverywhere(address: string, use: (frame: Frame, page: Page) => Promise<void>): Promise<void> {
  const html = frames.map(([name, locks]) => `<iframe name="${name}" ${locks} src="${address}" height="600"></iframe>`);
  const at = host.show(html.join(''));
  const { page, problems } = shown;
  problems.length = 0;
  await page.goto(at, { waitUntil: 'load' });
  for (const [name] of frames) {
    const frame = page.frame(name);
    if (!frame) throw new Error(`There is no frame ${name}.`);
    await use(frame, page);
  }
  expect(problems.filter((problem) => !problem.startsWith(`other origin: ${new URL('/', at).href}`))).toEqual([]);
}

describe('in a page of somebody else, free, locked, or with nothing kept', () => {
  test.for(embeds)('%s answers', async ([path, answer]) => {
    await showEverywhere(new URL(path, inject('siteUrl')).href, answer);
  });
});

describe('the look that a host asks for, in every frame', () => {
  test.for([
    ['?tema=oscuro&color=7fcfca', '#7fcfca', 'rgb(13, 20, 19)', '', 'a theme, and a colour that reads on it'],
    [
      '?tema=claro&color=ffcc00',
      '#00585c',
      'rgb(241, 243, 238)',
      '4.5 a 1',
      'a colour that cannot be read is refused, and why',
    ],
    ['?reglas=vieja', '#00585c', undefined, 'Las reglas cambiaron', 'a link of older rules'],
  ] as const)('%s: accent %s, ground %s, says «%s»: %s', async ([query, accent, ground, says]) => {
    const address = new URL(`/embed/calculadora/derecho/${query}`, inject('siteUrl')).href;
    await showEverywhere(address, async (frame) => {
      const read = (): Promise<string> =>
        frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim());
      await expect.poll(read).toBe(accent);
      await expect.poll(() => frame.locator('[data-embed-note]').textContent()).toContain(says);
      const seen = await frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      if (ground !== undefined) expect(seen).toBe(ground);
    });
  });
});

test('on paper and where a reader forces colours, neither the dark theme nor the accent of the host is taken', async () => {
  await withPage(open, '/embed/calculadora/derecho/?tema=oscuro&color=ffd166', {}, async (page) => {
    const read = (): Promise<string[]> =>
      page.evaluate(() =>
        ['--accent', '--accent-strong', '--on-accent'].map((name) =>
          getComputedStyle(document.documentElement).getPropertyValue(name),
        ),
      );
    await expect.poll(read).toEqual(['#ffd166', '#ffd166', '#000']);
    await page.emulateMedia({ media: 'print' });
    expect(await read()).toEqual(['#000', '#003d40', '#fff']);
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    expect((await read())[0]).toBe('CanvasText');
  });
});

test('an answer that leads to another embed keeps the look, in every frame', async () => {
  const address = new URL('/embed/que-me-toca/inicio/?tema=oscuro&color=7fcfca', inject('siteUrl')).href;
  await showEverywhere(address, async (frame) => {
    await frame.getByRole('link', { name: 'En el distrito de Trujillo' }).click();
    await frame.waitForURL('**/embed/que-me-toca/trujillo/**');
    const read = (): Promise<string> =>
      frame.evaluate(() => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return `${backgroundColor} ${getComputedStyle(document.documentElement).getPropertyValue('--accent')}`;
      });
    await expect.poll(read).toBe('rgb(13, 20, 19) #7fcfca');
  });
});

test('a mark leaves the frame the look and the version of its link', async () => {
  await withPage(open, '/embed/tramite/trujillo-carnet/?tema=oscuro&reglas=otra', {}, async (page) => {
    await page.locator('#requisitos ~ * [type="checkbox"]').first().check();
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).length)).toBe(1);
    expect(new URL(page.url()).search).toBe('?tema=oscuro&reglas=otra');
  });
});

test('the screens of the finder are of one version: a link that was copied hears of a change behind its first question', async () => {
  const versions = await Promise.all(
    ['inicio', 'trujillo'].map(async (id) => {
      const html = await (await fetch(new URL(`/embed/que-me-toca/${id}/`, inject('siteUrl')))).text();
      return / data-version="([^"]+)"/.exec(html)?.[1];
    }),
  );
  expect(versions[0]).toMatch(/^\w+$/);
  expect(versions[1]).toBe(versions[0]);
});

test('says beside a question of the finder that its norm is in doubt', async () => {
  await withPage(open, '/embed/que-me-toca/trujillo-empresa/', {}, async (page) => {
    expect(await page.locator('.doubt').innerText()).toMatch(/no sabemos/i);
  });
});
