import type { Browser, Page } from 'playwright-core';

/** At the foot of each page: what it is of, and its number. */
const FOOTER = `<div style="box-sizing:border-box;width:100%;padding:0 10mm;display:flex;gap:5mm;justify-content:space-between;white-space:nowrap;font:7.5pt sans-serif;color:#333">
<span class="title" style="overflow:hidden;text-overflow:ellipsis"></span>
<span><span class="pageNumber"></span> de <span class="totalPages"></span></span>
</div>`;

/** Puts what a further page says behind the first, and its styles. */
async function appendPage(page: Page, address: string): Promise<void> {
  const html = await (await page.request.get(address)).text();
  const sheets = await page.evaluate((text) => {
    const other = new DOMParser().parseFromString(text, 'text/html');
    const part = document.createElement('section');
    part.append(...[...(other.querySelector('main')?.children ?? [])].filter((child) => !child.matches('.crumbs')));
    part.style.breakBefore = 'page';
    document.querySelector('main')?.append(part);
    const list = (root: Document): string[] =>
      [...root.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href') ?? '');
    const known = list(document);
    return list(other).filter((href) => !known.includes(href));
  }, html);
  for (const sheet of sheets) {
    const content = await (await page.request.get(new URL(sheet, address).href)).text();
    // Not the page's own way to add styles: it waits for an event that no script hears here.
    await page.evaluate((text) => {
      const style = document.createElement('style');
      style.textContent = text;
      document.head.append(style);
    }, content);
  }
}

/**
 * Prints pages of a site, one behind the other, into one PDF: tagged, with bookmarks, real text, the title and the language of the
 * first. Their scripts do not run: what only the reader's clock and address know stays open, and the same pages give the same sheet.
 */
export async function printPdf(browser: Browser, site: string, pages: readonly string[]): Promise<Buffer> {
  // Further pages bring their styles as text, which their policy would refuse.
  const page = await browser.newPage({ javaScriptEnabled: false, bypassCSP: true });
  try {
    const [first = '/', ...others] = pages;
    await page.goto(new URL(first, site).href, { waitUntil: 'load' });
    for (const other of others) await appendPage(page, new URL(other, site).href);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    return await page.pdf({
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: FOOTER,
    });
  } finally {
    await page.close();
  }
}
