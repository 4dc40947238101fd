import { expect, it } from 'vitest';
import type { Word } from '#forms';
import type { ProvisionSource } from '#norms';
import { buildRuleLinks, findRuleLink } from './rule-links.ts';

const rules = { a: { source: { norm: 'x', eId: 'art_1', printed: 'y' } }, b: [{ norm: 'z' }, null, 'text'] };
const links = buildRuleLinks(rules, ({ norm, eId = '' }) => ({ href: `/${norm}/${eId}`, place: eId, norm }));

it.each<[ProvisionSource, Word, string]>([
  [{ norm: 'x', eId: 'art_1' }, { href: '/x/art_1', text: 'art_1' }, 'a provision goes by its place'],
  [{ norm: 'z' }, { href: '/z/', text: 'z' }, 'a whole norm goes by its name'],
  [{ norm: 'x', eId: 'art_2' }, 'x', 'without a link the norm is named'],
])('%o is %o: %s', (source, expected) => {
  expect(findRuleLink(links, source)).toEqual(expected);
});
