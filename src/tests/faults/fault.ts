import type { Page } from 'playwright-core';
import type { PageOptions } from '../browser/kept-pages.ts';

/** Something that is not as it should be in the browser of a reader. */
export interface Fault {
  /** What is wrong, in a few words; no two have the same. */
  name: string;
  /** In the context of the page. */
  options?: PageOptions;
  /** Width of the window; that of a telephone where nothing else is said. */
  width?: number;
  /** Height of the window. */
  height?: number;
  /** Makes it so, before the page is asked for. */
  plant?: (page: Page) => Promise<unknown>;
  /** Behind the path of the page. */
  hash?: string;
  /** What else must hold, beside that the page can be used: what is wrong, in words; none where nothing is. Gets the height of the window. */
  look?: (page: Page, height: number) => Promise<string[]>;
  /** What the browser says of the fault itself; where nothing of it is heard the fault was not there, and that is told. */
  says?: RegExp;
  /** The page may be wider than the window, and why. */
  isWide?: string;
  /** Kinds of pages that it cannot harm, and why. */
  spares?: { kinds: RegExp; why: string };
  /** In `npm test` this page is enough: the fault is in what all pages share, or costs much to look at. */
  sample: readonly string[];
}
