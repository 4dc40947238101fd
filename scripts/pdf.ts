/**
 * Prints the built site's sheets, whole norms and plans to `dist/pdf/`, and links them where their pages have a place for it:
 * `npm run pdf`, or `npm run pdf -- carnet` for those whose name has the word. Builds nothing itself.
 */
import { existsSync } from 'node:fs';
import { formatFileSize } from '../src/files/format-file-size.ts';
import { launchChromium } from './browser/launch-chromium.ts';
import { makePdfs } from './pdf/make-pdfs.ts';
import { serveBuiltSite } from './serve/serve-built-site.ts';

if (!existsSync('dist/index.html')) {
  console.error('Todavía no hay sitio construido en dist/. Ejecute primero: npm run build');
  process.exit(1);
}
const browser = await launchChromium().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
const site = await serveBuiltSite(0);
try {
  const count = await makePdfs({
    folder: 'dist',
    site: site.url,
    browser,
    only: process.argv.slice(2),
    onMade: (address, bytes) => {
      console.log(`${formatFileSize(bytes).padStart(9)}  dist${address}`);
    },
  });
  console.log(
    count === 0
      ? 'Ninguna página construida pide un PDF con ese nombre.'
      : `${count} PDF en dist/pdf/, ${count === 1 ? 'enlazado desde su página' : 'enlazados desde sus páginas'}.`,
  );
} finally {
  await browser.close();
  await site.stop();
}
