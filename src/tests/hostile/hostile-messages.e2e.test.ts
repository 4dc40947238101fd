import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../browser/open-page.ts';
import { frameKinds } from '../browser/frame-kinds.ts';
import { serveHost, type Host } from '../browser/serve-host.ts';
import { judgeSight } from './judge-sight.ts';
import { lookForHarm } from './look-for-harm.ts';

const open = useBrowser();
let host: Host;
beforeAll(async () => {
  host = await serveHost();
});
afterAll(() => host.stop());

/** Sends everything that a hostile page may say to a window; runs in that page, or in the window itself. */
function sendHostile(selector: string): void {
  const frame = document.querySelector<HTMLIFrameElement>(selector);
  const target = frame?.contentWindow ?? window;
  const markup = '<img src=x onerror=__pwned=1>';
  const round: Record<string, unknown> = { 'norma-circular': Number.NaN };
  round['round'] = round;
  const messages: unknown[] = [
    undefined,
    null,
    0,
    markup,
    'javascript:__pwned=1',
    [markup],
    round,
    new Map([['norma-circular', markup]]),
    new Error(markup),
    new ArrayBuffer(5_000_000),
    'A'.repeat(200_000),
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    ...[-1, 0, 1e9, Infinity, '640', markup, {}, [640]].map((height) => ({ 'norma-circular': height })),
    ...['height', 'link', 'ready', markup].map((message) => ({
      message,
      value: 'javascript:__pwned=1',
      secret: markup,
    })),
    { kind: 'done', id: 1, text: markup },
  ];
  for (const message of messages) target.postMessage(message, '*');
  for (let sent = 0; sent < 1000; sent += 1) target.postMessage({ message: 'ready', secret: markup }, '*');
}

test.for(frameKinds.map(({ kind, samples: [sample] }) => ({ kind, path: sample?.path ?? '' })))(
  '$kind stays as it is, whatever the page around it says',
  async ({ path }) => {
    const { page, problems, close } = await open(path);
    try {
      const frame = new URL(path, page.url()).href;
      await page.goto(
        host.show(`<h1>x</h1><iframe src="${frame}#?secret=%3Cimg%20src=x%3E" width="360" height="600"></iframe>`),
      );
      const inner = page.frames().find((one) => one.url().startsWith(frame));
      const clean = await inner?.evaluate(lookForHarm);
      await page.evaluate(sendHostile, 'iframe');
      await inner?.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
      const seen = await inner?.evaluate(lookForHarm);
      if (!clean || !seen) throw new Error('The frame did not come.');
      expect(judgeSight(clean, seen, '')).toEqual([]);
      expect(problems.filter((problem) => !problem.startsWith('other origin: http://127.0.0.1:'))).toEqual([]);
    } finally {
      await close();
    }
  },
);

test.for(['/capacitar/', '/revisar/'])('%s hears messages, and nothing in them moves it', async (path) => {
  const { page, problems, close } = await open(path, { viewport: { width: 360, height: 740 } });
  try {
    const clean = await page.evaluate(lookForHarm);
    await page.evaluate(sendHostile, 'no-frame');
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 })));
    expect([...judgeSight(clean, await page.evaluate(lookForHarm), ''), ...problems]).toEqual([]);
  } finally {
    await close();
  }
});
