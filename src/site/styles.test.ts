import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('./styles/', import.meta.url);
const layers = '@layer tokens, base, shell, law, tools, print;';

describe('style sheets', () => {
  it.each(readdirSync(folder))('%s begins with the order of layers, so that bundles may load in any order', (file) => {
    const sheet = readFileSync(new URL(file, folder), 'utf8').replace(/^(\s*\/\*[^]*?\*\/)*\s*/, '');
    expect(sheet.startsWith(layers)).toBe(true);
  });
});
