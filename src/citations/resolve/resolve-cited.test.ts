import { describe, expect, it } from 'vitest';
import { buildTestRegistry } from '../citation-fixtures.ts';
import { resolveCitations } from './resolve-citations.ts';

const registry = buildTestRegistry();

/** What is found in the last of several blocks: words, norm and provision, or why none. */
function resolve(texts: readonly string[]): string[] {
  const blocks = texts.map((text, block) => ({ block, eId: 'art_2', text }));
  return resolveCitations({ norm: 'om-011-2012-mpt', issuer: 'mp-trujillo', blocks }, registry)
    .filter(({ block }) => block === texts.length - 1)
    .map(
      ({ text, target, reason }) =>
        `${text} → ${target ? `${target.norm}${target.eId === undefined ? '' : `#${target.eId}`}` : (reason ?? '')}`,
    );
}

const law = 'El numeral 6.2 del artículo 6 de la Ley N° 27314 rige.';

const rows: readonly [texts: string[], found: string[], why: string][] = [
  [[law, 'el citado artículo'], ['citado artículo → ley-27314#art_6'], 'the article cited last'],
  [
    [law, 'precisa el referido numeral que'],
    ['referido numeral → ley-27314#art_6__para_6-2'],
    'the numeral cited last',
  ],
  [
    [law, 'el inciso b) del citado artículo'],
    ['inciso b) del citado artículo → ley-27314#art_6__point_b'],
    'a letter in it',
  ],
  [
    [law, 'la disposición antes mencionada'],
    ['disposición antes mencionada → ley-27314#art_6__para_6-2'],
    'any provision',
  ],
  [
    [law, 'dicha disposición rige'],
    ['dicha disposición → ley-27314#art_6__para_6-2'],
    'the same, pointed at from before',
  ],
  [[law, 'el Anexo antes referido'], ['Anexo antes referido → no-antecedent'], 'no annex was cited'],
  [[law, 'el citado artículo 6'], ['artículo 6 → ley-27314#art_6'], 'a number behind it is that article'],
  [[law, 'el citado artículo 3'], ['artículo 3 → no-antecedent'], 'another number is never our own article'],
  [['dicho inciso'], ['dicho inciso → no-antecedent'], 'nothing was cited'],
  [
    ['la presente Disposición Complementaria'],
    ['presente Disposición Complementaria → unknown-provision'],
    'where it stands is not known',
  ],
  [
    ['la Ley N° 27314 recoge dicha disposición en su artículo 5, literal b)'],
    [
      'Ley N° 27314 → ley-27314',
      'dicha disposición → no-antecedent',
      'artículo 5, literal b) → ley-27314#art_5__point_b',
    ],
    'what is pointed at has no article of another law',
  ],
  [['el artículo señalado en la lista'], [], 'a participle that says where'],
  [
    ['la Ley N° 29419 rige. La presente Ordenanza y su reglamento'],
    ['Ley N° 29419 → ley-29419', 'presente Ordenanza → om-011-2012-mpt', 'su reglamento → unknown-norm'],
    'the regulation of this text, not of the law named before',
  ],
  [['según lo determine su reglamento'], ['su reglamento → no-antecedent'], 'whose is not said'],
];

describe('what points to a provision cited before', () => {
  it.each(rows)('%j → %j (%s)', (texts, found) => {
    expect(resolve(texts)).toEqual(found);
  });
});
