import { readFileSync } from 'node:fs';
import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import { describe, expect, test } from 'vitest';

extend([a11y]);

/** What the statement of accessibility says of texts: more than WCAG 2.2 asks for at level AAA (1.4.6). */
const least = 7;

const sheets = ['src/ui/styles/tokens.css', 'src/forms/tools.css'].map((file) => readFileSync(file, 'utf8'));
const darkRule = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/g;

const readColours = (css: string): [string, string][] =>
  [...css.matchAll(/--([\w-]+): (#[\da-f]{3,6});/g)].map(([, name = '', colour = '']) => [name, colour]);

const light = new Map(sheets.flatMap((css) => readColours(css.replace(darkRule, ''))));
const dark = new Map([
  ...light,
  ...sheets.flatMap((css) => [...css.matchAll(darkRule)].flatMap(([, block = '']) => readColours(block))),
]);

const surfaces = ['ground', 'sheet', 'sunk', 'accent-wash', 'warn-wash'];
const inks = ['ink', 'ink-2', 'accent', 'accent-strong', 'vigente', 'modificada', 'derogada', 'sin-verificar'];
const pairs = [
  ...inks.flatMap((text) => surfaces.map((surface) => [text, surface] as const)),
  ['error', 'error-wash'] as const,
  ['error', 'sheet'] as const,
  ['ink', 'error-wash'] as const,
  ['on-accent', 'accent'] as const,
  ['on-accent', 'accent-strong'] as const,
];

describe('what is written can be read on whatever it stands', () => {
  test.each([
    ['light', light],
    ['dark', dark],
  ] as const)('%s', (_name, colours) => {
    const faint = pairs.flatMap(([text, surface]) => {
      const [written, under] = [colours.get(text), colours.get(surface)];
      const contrast = written && under ? colord(written).contrast(under) : 0;
      return contrast >= least ? [] : [`${text} on ${surface}: ${contrast}`];
    });
    expect(faint).toEqual([]);
  });
});
