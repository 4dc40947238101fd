import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProvisions } from './describe-tree.fixture.ts';
import { listNormBlocks } from './norm-blocks.ts';
import { buildOutline } from './norm-outline.ts';
import type { NormTree, ProvisionChild } from './norm-tree.ts';
import { parseNormText } from './parse-norm-text.ts';
import { formatNormText } from './walk-tree.ts';

function listEIds(children: readonly ProvisionChild[]): string[] {
  return children.flatMap((child) => {
    if (child.kind === 'text') return [];
    if (child.kind === 'note') return [child.eId];
    if (child.kind === 'table') return [child.eId, ...[...child.head, ...child.body].map(({ eId }) => eId)];
    return [child.eId, ...listEIds(child.children)];
  });
}

/** What holds for the tree of any text at all. */
function expectSound(source: string): NormTree {
  const { tree } = parseNormText(source);
  expect(formatNormText(tree)).toBe(source);
  const eIds = listEIds(tree.children);
  expect(eIds.length).toBe(new Set(eIds).size);
  for (const eId of eIds) expect(eId).toMatch(/^[a-z0-9_-]+$/);
  const blocks = listNormBlocks(tree).map(({ block }) => block);
  expect(blocks).toEqual(blocks.map((_, index) => index));
  expect(buildOutline(tree).every(({ eId }) => eIds.includes(eId))).toBe(true);
  return tree;
}

/** Lines in which everything that means something to the parser comes together. */
const fragment = fc.constantFrom(
  ...[
    '#',
    '##',
    '###',
    '####',
    '#####',
    '- ',
    '  - ',
    '    - ',
    '1. ',
    '> ',
    '\t',
    '     ',
    '\\',
    '|',
    '| --- |',
    '^^',
    '>>',
  ],
  ...[
    '===',
    '⏎',
    '**',
    '*',
    '_',
    '~',
    '`',
    '```',
    '[^1]',
    '[^1]: ',
    '[',
    ']',
    '(x)',
    '{',
    '}',
    '<b>',
    '</b>',
    '<!--',
    '&amp;',
  ],
  ...[
    'import x',
    'export const',
    'https://a.pe',
    '\r\n',
    '\n',
    '\n\n',
    '\r',
    '\u00a0',
    '\u0000',
    '\ufeff',
    '\u2028',
    '😀',
  ],
  ...['Artículo 1°.- ', 'ARTICULO SEGUNDO-', 'TITULO I', 'CAPÍTULO II', 'ANEXO N° 1', 'REGLAMENTO', 'DISPOSICIONES'],
  ...[
    'Primera.- ',
    'CONSIDERANDO:',
    'Que, ',
    'DECRETA:',
    'Regístrese',
    '10.1. ',
    'a) ',
    'i. ',
    'ñ) ',
    '✓ ',
    'texto ',
    ' ',
  ],
);
const hostile = fc.array(fc.oneof({ weight: 6, arbitrary: fragment }, fc.string({ unit: 'binary', maxLength: 5 })), {
  maxLength: 60,
});

describe('any text', () => {
  it('is read without loss, with unique eIds and blocks in order', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        expectSound(parts.join(''));
      }),
      { numRuns: 1500 },
    );
  });

  it('of any characters too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => {
        expectSound(source);
      }),
      { numRuns: 500 },
    );
  });

  it('takes time in proportion to its length', () => {
    const measure = (source: string): number => {
      const start = performance.now();
      parseNormText(source);
      return performance.now() - start;
    };
    for (const line of ['- a) Uno\n', '#### Artículo 1.-\n', '- Uno\n', 'a) Uno\n\n']) {
      measure(line.repeat(500));
      const small = measure(line.repeat(500));
      expect(measure(line.repeat(4000))).toBeLessThan(Math.max(small, 5) * 40);
    }
  });
});

interface Generated {
  titles: { chapters: { articles: number[][] }[] }[];
}

const structure: fc.Arbitrary<Generated> = fc.record({
  titles: fc.array(
    fc.record({
      chapters: fc.array(
        fc.record({
          // Of each article: how many letters each of its numerals has.
          articles: fc.array(fc.array(fc.nat(4), { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const roman = ['i', 'ii', 'iii'];

/** Source and expected provisions of a well-formed norm. */
function writeNorm({ titles }: Generated): { source: string; expected: string[] } {
  const source: string[] = [];
  const expected: string[] = [];
  let article = 0;
  titles.forEach(({ chapters }, t) => {
    const title = `title_${roman[t] ?? ''}`;
    source.push(`## TÍTULO ${(roman[t] ?? '').toUpperCase()}\n## NOMBRE`);
    expected.push(`title ${title} «TÍTULO ${(roman[t] ?? '').toUpperCase()}» NOMBRE`);
    chapters.forEach(({ articles }, c) => {
      const chapter = (roman[c] ?? '').toUpperCase();
      source.push(`### CAPÍTULO ${chapter}`);
      expected.push(`  chapter ${title}__chp_${roman[c] ?? ''} «CAPÍTULO ${chapter}»`);
      for (const numerals of articles) {
        article += 1;
        source.push(`#### Artículo ${article}°.- Objeto`, 'Texto del artículo:');
        expected.push(`    article art_${article} «Artículo ${article}°.-» Objeto`);
        const lines = numerals.flatMap((letters, n) => {
          const eId = `art_${article}__para_${article}-${n + 1}`;
          expected.push(`      paragraph ${eId} «${article}.${n + 1}.»`);
          const points = Array.from('abcd'.slice(0, letters));
          expected.push(...points.map((letter) => `        point ${eId}__point_${letter} «${letter})»`));
          return [`- ${article}.${n + 1}. Texto`, ...points.map((letter) => `  - ${letter}) Texto`)];
        });
        if (lines.length > 0) source.push(lines.join('\n'));
      }
    });
  });
  return { source: source.join('\n\n'), expected };
}

it('a well-formed norm has the structure it was written with, and nothing odd in it', () => {
  fc.assert(
    fc.property(structure, fc.constantFrom('\n', '\r\n'), (generated, lineEnd) => {
      const { source, expected } = writeNorm(generated);
      const text = source.replaceAll('\n', lineEnd);
      expectSound(text);
      expect(describeProvisions(text)).toEqual(expected);
      expect(parseNormText(text).warnings).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const shared = process.env['NORMA_SHARED'] ?? '../shared';
const folders = ['corpus', 'seeds'].map((folder) => join(shared, folder)).filter((folder) => existsSync(folder));
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
if (files.length === 0) process.stdout.write(`Not tested on the shared corpus: ${shared} is absent.\n`);

it.skipIf(files.length === 0)(
  'every file of the shared corpus is read without loss',
  () => {
    for (const file of files) expectSound(readFileSync(file, 'utf8'));
  },
  120_000,
);

it.each(['om-011-2012-mpt', 'da-002-2016-mpc'])('%s is read without loss', (id) => {
  expectSound(readFileSync(`content/norms/${id}.mdx`, 'utf8'));
});
