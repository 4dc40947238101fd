import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { useBrowser, type OpenPage } from './open-page.ts';
import { serveHost, type Host } from './serve-host.ts';

/** Shows an embed in a page of somebody else, in all ways or in the named ones, and does something with each. */
export type ShowEverywhere = (
  address: string,
  use: (frame: Frame, page: Page) => Promise<void>,
  ways?: readonly FrameWay[],
) => Promise<void>;

/** Ways in which a host shows a frame. */
const frames = [
  ['libre', ''],
  ['solo-programas', 'sandbox="allow-scripts"'],
  ['programas-y-formularios', 'sandbox="allow-scripts allow-forms"'],
  ['sin-almacen', ''],
] as const;

/** Name of one of them: `solo-programas` is the most locked. */
type FrameWay = (typeof frames)[number][0];

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

/** Gives the way to show embeds in frames of another origin, to the tests of a file. */
export function useHosts(): ShowEverywhere {
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
  return async (address, use, ways) => {
    const asked = frames.filter(([name]) => !ways || ways.includes(name));
    const html = asked.map(
      ([name, locks]) => `<iframe name="${name}" ${locks} src="${address}" height="600"></iframe>`,
    );
    const at = host.show(html.join(''));
    const { page, problems } = shown;
    problems.length = 0;
    await page.goto(at, { waitUntil: 'load' });
    for (const [name] of asked) {
      const frame = page.frame(name);
      if (!frame) throw new Error(`There is no frame ${name}.`);
      await use(frame, page);
    }
    expect(problems.filter((problem) => !problem.startsWith(`other origin: ${new URL('/', at).href}`))).toEqual([]);
  };
}
