import { readFileSync } from 'node:fs';
import { colord } from 'colord';
import { describe, expect, test } from 'vitest';
import { buildThemeSheet } from './build-theme-sheet.ts';
import { grounds } from './frame/grounds.ts';

const sheets = ['src/ui/styles/tokens.css', 'src/forms/tools.css'].map((file) => readFileSync(file, 'utf8'));

/** Declarations of the first block that follows some words. */
function readAfter(css: string, words: string): Map<string, string> {
  const from = css.indexOf(words);
  const [, block = ''] = from === -1 ? [] : (/\{([^{}]*)\}/.exec(css.slice(from)) ?? []);
  const plain = block.replaceAll(/\/\*[^]*?\*\//g, '');
  return new Map([...plain.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]));
}

const built = buildThemeSheet(sheets);
const themes = { claro: readAfter(built, '[data-tema]'), oscuro: readAfter(built, "[data-tema='oscuro']") };

describe('the themes that a host chooses', () => {
  const dark = sheets.flatMap((css) => [...readAfter(css, '(prefers-color-scheme: dark)')]);

  test('the dark one has every token of each dark block', () => {
    expect(dark.length).toBeGreaterThan(15);
    expect([...themes.oscuro]).toEqual(dark);
  });

  test('the light one sets back each token that the dark one sets', () => {
    expect([...themes.oscuro.keys()].filter((name) => !themes.claro.has(name))).toEqual([]);
  });

  test.for(['claro', 'oscuro'] as const)('«%s» has the grounds that an accent is measured on', (theme) => {
    const seen = ['--ground', '--sheet', '--sunk', '--warn-wash'].map((name) =>
      colord(themes[theme].get(name) ?? '').toHex(),
    );
    expect(seen).toEqual(grounds[theme]);
  });

  test('the dark one is for screens: paper is white', () => {
    expect(built).toMatch(/@media screen \{\n:root\[data-tema='oscuro'\]/);
    expect(built.indexOf("[data-tema='oscuro']")).toBeGreaterThan(built.indexOf('[data-tema]'));
  });

  test('the colours of a reader who forces them go before those of the host', () => {
    const forced = readAfter(sheets[0] ?? '', '(forced-colors: active)');
    expect(forced.size).toBeGreaterThan(5);
    expect([...readAfter(built.slice(built.indexOf('(forced-colors: active)')), '[data-tema]')]).toEqual([...forced]);
    expect(built.indexOf('(forced-colors: active)')).toBeGreaterThan(built.indexOf("[data-tema='oscuro']"));
  });
});

describe('a sheet that is not as they are', () => {
  test.for<[reason: string, css: string, said: RegExp]>([
    ['without a dark one', ':root { --a: 1; }', /has no dark one/],
    ['that does not close', ':root { --a: 1;', /does not close/],
  ])('%s is told', ([, css, said]) => {
    expect(() => buildThemeSheet([css])).toThrow(said);
  });
});
