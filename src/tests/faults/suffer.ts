import { inject } from 'vitest';
import { takePage } from '../browser/kept-pages.ts';
import { Traffic } from '../browser/traffic.ts';
import type { Fault } from './fault.ts';
import { lookUsable } from './look-usable.ts';

/** Opens a page under a fault; gives what keeps it from being used, in words. */
export async function suffer(fault: Fault, path: string): Promise<string[]> {
  const { width = 360, height = 740, hash = '', isWide, says, options, plant, look } = fault;
  const { page, begin, release } = await takePage({ own: true, viewport: { width, height }, ...options });
  try {
    const traffic = new Traffic(page);
    const url = new URL(path + hash, inject('siteUrl'));
    const problems = begin(url);
    await plant?.(page);
    await page.goto(url.href);
    await traffic.rest();
    const wrong = await page.evaluate(lookUsable, isWide === undefined ? width : Number.MAX_SAFE_INTEGER);
    const more = (await look?.(page, height)) ?? [];
    return [...wrong, ...more, ...problems.filter((problem) => !says?.test(problem))];
  } finally {
    await release();
  }
}
