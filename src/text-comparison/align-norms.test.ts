import { expect, test } from 'vitest';
import { findNormText } from '#norms';
import { alignNorms } from './align-norms.ts';
import { others, trujilloCusco, type HandChecked } from './hand-checked.fixture.ts';
import { listUnits } from './list-units.ts';

const key = (a: string, b: string): string => `${a} ${b}`;

function rate({ a, b, pairs, open, alone }: HandChecked, isSure = false) {
  const { links } = alignNorms(listUnits(findNormText(a).tree), listUnits(findNormText(b).tree));
  const found = new Set(links.filter(({ sure }) => sure || !isSure).map((link) => key(link.a.article, link.b.article)));
  const wanted = new Set(pairs.map(([one, other]) => key(one, other)));
  const either = new Set(open.map(([one, other]) => key(one, other)));
  const wrong = [...found].filter((pair) => !wanted.has(pair) && !either.has(pair));
  const right = [...wanted].filter((pair) => found.has(pair));
  const missed = [...wanted].filter((pair) => !found.has(pair));
  const partners = [...found].map((pair) => pair.split(' '));
  const notAlone = [
    ...alone.a.filter((article) => partners.some(([one]) => one === article)),
    ...alone.b.filter((article) => partners.some(([, other]) => other === article)),
  ];
  return { found: found.size, right: right.length, wrong, missed, notAlone };
}

test('print', () => {
  console.log(JSON.stringify([rate(trujilloCusco, true), rate(trujilloCusco), ...others.flatMap((o) => [rate(o, true), rate(o)])], null, 1));
  expect(1).toBe(1);
});
