import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BuiltFiles } from './built-files.ts';
import { listSaved } from './list-saved.ts';

const script = '<script type="module" src="/_astro/page.js"></script>';

const site: Record<string, string> = {
  'tramites/carnet/index.html': `${script}<a href="/hojas/carnet/">Hoja</a><a href="/normas/ley/">Ley</a>`,
  'tramites/que-me-toca/index.html': '',
  'hojas/carnet/index.html': '<link rel="stylesheet" href="/_astro/sheet.css">',
  'normas/ley/index.html': '<p id="art_1">Texto</p><a href="/normas/ley.json">JSON</a>',
  'normas/ley.json': '{}',
  'normas/ley/art_1/index.html': 'Texto',
  'normas/ley/att_1/index.html': 'Un anexo con página propia',
  'planes/plan/index.html': '',
  'planes/plan/actividades/index.html': '',
  'planes/plan/accion/1/index.html': '',
  '_astro/page.js': 'import"./shared.js";import(`./later.js`)',
  '_astro/shared.js': '',
  '_astro/later.js': 'import"./page.js"',
  '_astro/sheet.css': '',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'saved-'));
  for (const [name, text] of Object.entries(site)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('what is saved', () => {
  test.for([
    [
      'with a procedure: the sheet it leads to, and scripts, also those that come later',
      '/tramites/carnet/',
      ['/hojas/carnet/', '/_astro/later.js', '/_astro/page.js', '/_astro/shared.js', '/_astro/sheet.css'],
    ],
    ['with a norm: annexes that its page has no room for, no download', '/normas/ley/', ['/normas/ley/att_1/']],
    ['with a plan: its pages, not those of each action', '/planes/plan/', ['/planes/plan/actividades/']],
  ] as const)('%s', ([, page, others]) => {
    expect(listSaved(new BuiltFiles(folder)).get(page)?.files).toEqual([page, ...others]);
  });

  test('is nothing with any other page', () => {
    expect([...listSaved(new BuiltFiles(folder)).keys()]).toEqual([
      '/normas/ley/',
      '/planes/plan/',
      '/tramites/carnet/',
    ]);
  });

  test('has another version when a file is another', () => {
    const version = (): string | undefined => listSaved(new BuiltFiles(folder)).get('/tramites/carnet/')?.version;
    const before = version();
    expect(version()).toBe(before);
    writeFileSync(path.join(folder, '_astro/later.js'), 'other');
    expect(version()).not.toBe(before);
  });
});

test('what comes only when a page is used is told from what comes with it', () => {
  const files = new BuiltFiles(folder);
  expect(files.listNeeded(['/tramites/carnet/'])).toEqual(['/_astro/later.js', '/_astro/page.js', '/_astro/shared.js']);
  expect(files.listLate(['/tramites/carnet/'])).toEqual(['/_astro/later.js']);
});
