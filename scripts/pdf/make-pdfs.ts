import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { fillMarks, listAsked, type AskedPdf } from './pdf-marks.ts';
import { printPdf } from './print-pdf.ts';

/** What making them needs. */
export interface PdfOptions {
  /** The built site. */
  folder: string;
  /** Where it is served. */
  site: string;
  browser: Browser;
  /** Only files whose name has one of these words; none: all. */
  only: readonly string[];
  /** Hears of each file. */
  onMade: (address: string, bytes: number) => void;
}

interface BuiltPage {
  file: string;
  html: string;
}

function readPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .toSorted()
    .map((name) => ({ file: path.join(folder, name), html: readFileSync(path.join(folder, name), 'utf8') }));
}

/** Each file once, however many pages lead to it. */
function listFiles(pages: readonly BuiltPage[], only: readonly string[]): AskedPdf[] {
  const asked = new Map(pages.flatMap(({ html }) => listAsked(html)).map((pdf) => [pdf.address, pdf]));
  return [...asked.values()].filter(({ address }) => only.length === 0 || only.some((word) => address.includes(word)));
}

/** Makes the PDFs that the pages of a built site have a place for, and puts the links into these places; gives how many. */
export async function makePdfs({ folder, site, browser, only, onMade }: PdfOptions): Promise<number> {
  const pages = readPages(folder);
  const sizes = new Map<string, number>();
  mkdirSync(path.join(folder, 'pdf'), { recursive: true });
  for (const { address, pages: printed } of listFiles(pages, only)) {
    const pdf = await printPdf(browser, site, printed);
    writeFileSync(path.join(folder, address), pdf);
    sizes.set(address, pdf.length);
    onMade(address, pdf.length);
  }
  for (const { file, html } of pages) {
    const filled = fillMarks(html, sizes);
    if (filled !== html) writeFileSync(file, filled);
  }
  return sizes.size;
}
