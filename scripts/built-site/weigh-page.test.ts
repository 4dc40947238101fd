import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBuiltSite } from './read-built-site.ts';
import { readMainText } from './read-main-text.ts';
import { PageScales } from './weigh-page.ts';

const files: Record<string, string> = {
  'index.html': '<link rel="stylesheet" href="/a.css"><script type="module" src="/js/a.js"></script><main>Uno</main>',
  'a.css': 'a { color: red }',
  'js/a.js': 'import"./b.js";document.addEventListener("focusin",()=>import("./later.js"))',
  'js/b.js': 'import"./a.js";export{}',
  'js/later.js': 'export const heavy = "loaded only when somebody searches";',
};

function writeSite(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'built-site-'));
  mkdirSync(path.join(folder, 'js'));
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

const gzip = (file: string): number => gzipSync(files[file] ?? '', { level: 9 }).length;

describe('PageScales', () => {
  test('follows imports once and leaves out what is loaded later', () => {
    const site = readBuiltSite(writeSite());
    const [page] = site.pages;
    const weight = page && new PageScales(site).weigh(page);
    expect(weight).toMatchObject({
      html: gzip('index.html'),
      css: gzip('a.css'),
      js: gzip('js/a.js') + gzip('js/b.js'),
    });
  });
});

const texts: [reason: string, html: string, text: string][] = [
  ['only what stands in main', '<header>a</header><main>b</main><footer>c</footer>', 'b'],
  ['blocks part words', '<main><p>a</p><p>b</p></main>', 'a b'],
  ['marks inside a word do not', '<main>1<sup>er</sup> <b>a</b>.-</main>', '1er a.-'],
  ['cells stand apart', '<main><table><tr><td>a</td><td>b</td></tr></table></main>', 'a b'],
  ['code and drawings are no text', '<main>a<script>b</script><svg><text>c</text></svg></main>', 'a'],
];

describe('readMainText', () => {
  test.for(texts)('%s', ([, html, text]) => {
    expect(readMainText(html)).toBe(text);
  });
});
