import { describe, expect, inject, test } from 'vitest';
import { useBrowser, withPage } from '../tests/browser/open-page.ts';
import { useHosts } from '../tests/browser/show-everywhere.ts';
import { firstEmbeds, otherCalculators } from './answer-embeds.fixture.ts';

const open = useBrowser();
const showEverywhere = useHosts();

describe('in a page of somebody else, free, locked, or with nothing kept', () => {
  test.for(firstEmbeds)('%s answers', async ([path, answer]) => {
    await showEverywhere(new URL(path, inject('siteUrl')).href, answer);
  });

  test.for(otherCalculators)('%s answers where most is locked', async ([path, answer]) => {
    await showEverywhere(new URL(path, inject('siteUrl')).href, answer, ['solo-programas']);
  });
});

describe('the look that a host asks for, in every frame', () => {
  test.for([
    ['?tema=oscuro&color=7fcfca', '#7fcfca', 'rgb(13, 20, 19)', '', 'a theme, and a colour that reads on it'],
    [
      '?tema=claro&color=ffcc00',
      '#005256',
      'rgb(241, 243, 238)',
      '4.5 a 1',
      'a colour that cannot be read is refused, and why',
    ],
    ['?reglas=vieja', '#005256', undefined, 'Las reglas cambiaron', 'a link of older rules'],
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
