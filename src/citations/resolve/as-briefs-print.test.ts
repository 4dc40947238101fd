import { describe, expect, it } from 'vitest';
import { buildTestRegistry } from '../citation-fixtures.ts';
import { resolveCitations } from './resolve-citations.ts';

const registry = buildTestRegistry();

/** What each paragraph of a brief of nobody's cites. */
function resolve(...texts: string[]): string[] {
  const blocks = texts.map((text, block) => ({ block, eId: '', text }));
  return resolveCitations({ norm: 'escrito', issuer: 'mp-trujillo', blocks }, registry).map(
    ({ text, target, reason, candidates }) =>
      `${text} → ${target ? `${target.norm}${target.eId === undefined ? '' : `#${target.eId}`}` : `${reason ?? ''}${candidates ? ` ${candidates.join(' ')}` : ''}`}`,
  );
}

const numberRows: readonly [text: string, found: string[], why: string][] = [
  ['la Ley N° 29419-2009', ['Ley N° 29419-2009 → ley-29419'], 'the year is its own'],
  ['la Ley N° 29419-2010', ['Ley N° 29419-2010 → unknown-norm ley-29419'], 'the law of that number is of another year'],
  [
    'el artículo 5 de la Ley 29419-2009-PCM',
    ['artículo 5 de la Ley 29419-2009-PCM → unknown-norm ley-29419'],
    'no law has an office',
  ],
  ['el D.L. N° 1280-2017', ['D.L. N° 1280-2017 → unknown-norm dleg-1280'], 'a decree of another year'],
  ['la Ley N° 30225-2014', ['Ley N° 30225-2014 → unknown-norm'], 'a law that is not in the registry'],
  ['la Ordenanza N° 011-2102-MPT', ['Ordenanza N° 011-2102-MPT → unknown-norm'], 'two digits swapped'],
  ['la OM-011-2012-MPT', ['OM-011-2012-MPT → om-011-2012-mpt'], 'a hyphen glues kind and number'],
  [
    'el artículo 7 del DS-005-2010-MINAM',
    ['artículo 7 del DS-005-2010-MINAM → ds-005-2010-minam#art_7'],
    'the same behind an article',
  ],
];

describe('numbers as briefs print them', () => {
  it.each(numberRows)('%s → %j (%s)', (text, found) => {
    expect(resolve(text)).toEqual(found);
  });
});
