import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const layers = '@layer tokens, base, shell, law, tools, print;';
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));

/** More lines than a reset or a short block has: what is alike for longer is one thing, and has one sheet. */
const longestAlike = 8;

const readLines = (file: string): string[] =>
  readFileSync(path.join('src', file), 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== layers);

/** Every run of lines one longer than what may be alike. */
function listRuns(file: string): string[] {
  const lines = readLines(file);
  return lines
    .slice(0, Math.max(0, lines.length - longestAlike))
    .map((_line, index) => lines.slice(index, index + longestAlike + 1).join('\n'));
}

describe('style sheets', () => {
  it.each(sheets)('%s begins with the order of layers, so that bundles may load in any order', (file) => {
    const sheet = readFileSync(path.join('src', file), 'utf8').replace(/^(\s*\/\*[^]*?\*\/)*\s*/, '');
    expect(sheet.startsWith(layers)).toBe(true);
  });

  it('no two hold the same lines', () => {
    const holders = new Map<string, string>();
    const alike = sheets.flatMap((file) =>
      listRuns(file).flatMap((run) => {
        const other = holders.get(run);
        holders.set(run, file);
        return other === undefined || other === file ? [] : [`${other} and ${file}: ${run}`];
      }),
    );
    expect(alike).toEqual([]);
  });
});
