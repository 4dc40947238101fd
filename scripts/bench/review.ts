/** Prints how long «Revisar citas» takes in a browser with a long text, on the built site in `dist/`, and how long it holds the page up. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listRecords, openCatalogue } from '#catalogue';
import { normTexts } from '#norms';
import { launchChromium } from '../browser/launch-chromium.ts';
import { serveBuiltSite } from '../serve/serve-built-site.ts';
import { measureReview } from './measure-review.ts';

const FIRST_PORT = 4600;
const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = `${process.env['NORMA_SHARED'] ?? `${root}../shared`}/corpus`;

/** A text as a brief might paste it: paragraphs of many norms, in turn. */
function buildText(length: number): string {
  const sources = existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => name.endsWith('.md'))
        .map((name) => readFileSync(`${corpus}/${name}`, 'utf8'))
    : listRecords(normTexts).map(({ file }) => openCatalogue().readFile(file).text);
  const paragraphs = sources.map((source) => source.split(/\n{2,}/).slice(5));
  const longest = Math.max(...paragraphs.map((each) => each.length));
  let text = '';
  for (let at = 0; text.length < length; at += 1)
    for (const each of paragraphs) text += `${each[at % (longest + 1)] ?? ''}\n\n`;
  return text.slice(0, length);
}

const site = await serveBuiltSite(FIRST_PORT);
const browser = await launchChromium();
try {
  for (const [name, length] of [
    ['200 kB', 200_000],
    ['2 MB', 2_000_000],
  ] as const) {
    const { first, best, held, citations, steps } = await measureReview(browser, site.url, buildText(length));
    console.log(
      `Revisar citas, ${name}: ${citations} citas; ${first} ms la primera vez, ${best} ms la mejor de las siguientes; la página no respondió ${held} ms como máximo; ${steps} pasos de avance`,
    );
  }
} finally {
  await browser.close();
  await site.stop();
}
