import { expect, test } from 'vitest';
import { checkOldBrowsers } from './old-browsers.ts';

test.for<[reason: string, file: string, code: string, named: RegExp | undefined]>([
  ['a method of 2023', '_astro/a.js', 'export const b=(a)=>[...a].toSorted();', /toSorted/],
  ['a function of 2024', '_astro/a.js', 'Map.groupBy([1],(n)=>n);', /Map\.groupBy/],
  [
    'a pattern that looks behind',
    'embed/partes/a.js',
    'export const a=(b)=>b.replace(/(?<=\\d)\\.$/,"");',
    /lookbehind/,
  ],
  ['the same, made of a text', '_astro/a.js', 'export const a=new RegExp("(?<!c)h");', /lookbehind/],
  ['syntax of its year that Safari got later', '_astro/a.js', 'class A{static{this.b=1}}new A();', /static/],
  ['syntax of 2024', '_astro/a.js', 'export const a=/[\\p{L}--a]/v;', /'v' flag/],
  ['the languages of the device', 'a.js', 'new Intl.DurationFormat("es");', /DurationFormat/],
  [
    'what all know',
    '_astro/a.js',
    'export const a=(b)=>b.findLast(Boolean)??[...b].sort().at(-1)?.replaceAll("a","b");',
    undefined,
  ],
  ['a word that lists have, too', '_astro/a.js', 'export const a=(b)=>b.map(String).filter(Boolean);', undefined],
  ['the review of texts may look behind', '_astro/review-worker-abc.js', 'export const a=/(?<!c)h/;', undefined],
  ['but not more', '_astro/review-worker-abc.js', 'export const a=(b)=>b.toReversed();', /toReversed/],
  ['what reads a PDF asks for more', '_astro/pdfjs.abc.js', 'Promise.withResolvers();', undefined],
  ['a script that cannot be read', '_astro/a.js', 'const a=;', /Parsing error/],
])('%s', ([, file, code, named]) => {
  const issues = checkOldBrowsers(file, code);
  expect(issues.map(({ message }) => named?.test(message))).toEqual(named ? [true] : []);
  for (const { place } of issues) expect(place).toEqual({ file: `dist/${file}`, line: 1 });
});

test('says where it stands in a long line', () => {
  const [issue] = checkOldBrowsers(
    '_astro/a.js',
    `${'x();'.repeat(500)}const mine=[3].toSorted();${'x();'.repeat(500)}`,
  );
  expect(issue?.message).toContain('const mine=[3].toSorted();');
});
