import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const layers = '@layer tokens, base, shell, law, tools, print;';
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

describe('style sheets', () => {
  it.each(sheets)('%s begins with the order of layers, so that bundles may load in any order', (file) => {
    const sheet = readFileSync(path.join('src', file), 'utf8').replace(/^(\s*\/\*[^]*?\*\/)*\s*/, '');
    expect(sheet.startsWith(layers)).toBe(true);
  });
});
