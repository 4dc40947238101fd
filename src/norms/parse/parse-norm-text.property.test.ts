import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeProvisions } from '../tree/describe-tree.fixture.ts';
import { expectSound } from '../tree/expect-sound.fixture.ts';
import { parseNormText } from './parse-norm-text.ts';

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

it.each(['om-011-2012-mpt', 'da-002-2016-mpc'])('%s is read without loss', (id) => {
  expectSound(readFileSync(`content/norms/${id}.mdx`, 'utf8'));
});
