import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { fromHtml } from 'hast-util-from-html';
import { visitParents } from 'unist-util-visit-parents';
import { highestInWordPress, lowestInWordPress } from '../../src/embeds/frame/tell-wordpress.ts';

/** Widths that are measured: a column of a page, and a phone with the room that hosts leave at its sides. */
export const widths = { wide: 600, narrow: 328 } as const;

/** Ids of the tools that can be taken alone, as the built page of trainers offers them. */
export function listOfferedIds(dist: string): string[] {
  let parameters = '';
  visitParents(fromHtml(readFileSync(path.join(dist, 'capacitar/index.html'), 'utf8')), 'element', (element) => {
    if (element.tagName === 'take-tool') parameters = String(element.properties['dataParameters']);
  });
  return (JSON.parse(parameters) as { tools: { id: string }[] }).tools.map(({ id }) => id);
}

/** The height that a frame should begin with to show an embed, at a width, in pixels. */
export async function measureHeight(page: Page, siteUrl: string, id: string, width: number): Promise<number> {
  await page.setViewportSize({ width, height: lowestInWordPress });
  await page.goto(new URL(`/embed/${id}/`, siteUrl).href, { waitUntil: 'load' });
  const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  return Math.min(highestInWordPress, Math.max(lowestInWordPress, Math.ceil(height / 10) * 10));
}
