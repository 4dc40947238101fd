import { inject } from 'vitest';
import { takePage } from '../browser/kept-pages.ts';
import { Traffic } from '../browser/traffic.ts';
import type { Fault } from './fault.ts';
import { lookUsable } from './look-usable.ts';

/** Opens pages under a fault, one after the other in one window; gives what keeps them from being used, in words. */
export async function suffer(fault: Fault, paths: readonly string[]): Promise<string[]> {
  const { width = 360, height = 740, hash = '', isWide, says, options, plant, look } = fault;
  const { page, begin, release } = await takePage({ own: true, viewport: { width, height }, ...options });
  const wrong: string[] = [];
  try {
    const traffic = new Traffic(page);
    await plant?.(page);
    for (const path of paths) {
      const url = new URL(path + hash, inject('siteUrl'));
      const problems = begin(url);
      await page.emulateMedia({ media: 'screen' });
      await page.goto(url.href);
      await traffic.rest();
      const found = [
        ...(await page.evaluate(lookUsable, isWide === undefined ? width : Number.MAX_SAFE_INTEGER)),
        ...((await look?.(page, height)) ?? []),
        ...problems.filter((problem) => !says?.test(problem)),
        ...(says && !problems.some((problem) => says.test(problem)) ? ['the fault was not there'] : []),
      ];
      wrong.push(...found.map((what) => `${path}: ${what}`));
    }
    return wrong;
  } finally {
    await release();
  }
}
