import { describe, expect, test } from 'vitest';
import type { Relation } from '#norms';
import { describeCertainty, describeRelation } from './describe-relation.ts';

function build(kind: Relation['kind'], more: Partial<Relation> = {}): Relation {
  return { kind, target: 'ley-1', confidence: 'confirmed', ...more };
}

test.for([
  [build('repeals'), 'passive', 'La derogó', 'the whole norm'],
  [build('repeals'), 'active', 'Deroga', 'from the other side'],
  [build('repeals', { provisions: ['art_31'] }), 'passive', 'Derogó el artículo 31', 'a part is not the norm'],
  [build('amends', { provisions: ['art_6', 'art_15'] }), 'passive', 'Modificó los artículos 6, 15', 'several parts'],
  [build('amends', { provisions: ['art_34'] }), 'active', 'Modifica el artículo 34 de', 'the norm that acts'],
  [build('approves'), 'passive', 'La aprobó', 'no parts'],
] as const)('%j seen as %s: %s', ([relation, side, words]) => {
  expect(describeRelation(relation, side)).toBe(words);
});

describe('describeCertainty', () => {
  test('says since when, the reservation and how sure', () => {
    const relation = build('amends', { from: '2022-01-09', note: 'Según una nota.', confidence: 'recalled' });
    expect(describeCertainty(relation)).toBe('Desde 09/01/2022. Según una nota. Certeza: de memoria, sin confirmar');
  });

  test('says only how sure when nothing else is known', () => {
    expect(describeCertainty(build('amends'))).toBe('Certeza: confirmado');
  });
});
