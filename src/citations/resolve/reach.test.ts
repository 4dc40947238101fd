import { describe, expect, it } from 'vitest';
import { buildTestRegistry } from '../citation-fixtures.ts';
import { resolveCitations } from './resolve-citations.ts';

const registry = buildTestRegistry();

/** What the last block points to, with as many blocks in between as asked for, none of which cites anything. */
function pointBack(named: string, pointing: string, between: number): string {
  const texts = [named, ...Array.from({ length: between }, () => 'Se archiva.'), pointing];
  const blocks = texts.map((text, block) => ({ block, eId: 'art_2', text }));
  const last = resolveCitations({ norm: 'rm-900-2020-minam', issuer: 'minam', blocks }, registry)
    .filter(({ block }) => block === texts.length - 1)
    .at(-1);
  return last?.target ? `${last.target.norm}#${last.target.eId ?? ''}` : (last?.reason ?? 'nothing');
}

const law = 'Rige el artículo 9 de la Ley N° 27314.';

describe('how far words point back', () => {
  it.each([
    [law, 'el citado artículo', 0, 'ley-27314#art_9', 'an article, from the next block'],
    [law, 'el citado artículo', 1, 'ley-27314#art_9', 'an article, over one block: an item of a list'],
    [law, 'el citado artículo', 2, 'no-antecedent', 'an article is out of mind two blocks later'],
    [law, 'el citado artículo', 5, 'no-antecedent', 'and does not come back'],
    [law, 'el artículo 4 de la citada Ley', 7, 'ley-27314#art_4', 'a norm, past the furniture of a page'],
    [law, 'el artículo 4 de la citada Ley', 8, 'no-antecedent', 'a norm is out of mind in the next chapter'],
  ])('«%s» … «%s», %i blocks in between: %s (%s)', (named, pointing, between, target) => {
    expect(pointBack(named, pointing, between)).toBe(target);
  });
});
