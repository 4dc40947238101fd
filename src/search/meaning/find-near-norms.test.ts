import { describe, expect, it } from 'vitest';
import { sampleNorms } from '../look-up/look-up.fixture.ts';
import { none } from '../look-up/look-up.cases.ts';
import { buildLookupIndex } from '../look-up/lookup-index.ts';
import { findMissingNumber } from './find-near-norms.ts';

const index = buildLookupIndex(sampleNorms);

describe('findMissingNumber', () => {
  it.each([
    ['ley 29418', ['ley-29419'], 'another last digit'],
    ['ley 29149', ['ley-29419'], 'two digits exchanged'],
    ['29418', ['ley-29419'], 'without its type'],
    ['Ley N° 27.315', ['ley-27314'], 'written with a full stop'],
    ['ds 5 2011', ['ds-005-2010-minam'], 'another year'],
    ['D.S. N° 005-2011-MINAM', ['ds-005-2010-minam'], 'with its sigla'],
    ['om 1278', ['dleg-1278'], 'the number is of another type'],
    ['011-2013', ['om-011-2012-mpt'], 'number and year alone'],
    ['ley 99999', [], 'nothing is near'],
    ['art 400', [], 'an article that no norm has'],
  ])('«%s» is near %j: %s', (text, near) => {
    const found = findMissingNumber(text, index);
    expect(found?.near.map(({ url }) => url.split('/')[2])).toEqual(near);
    expect(found?.isAlone).toBe(true);
  });

  it.each([
    ['la ley 29419 sigue vigente', ['ley-29419'], 'its number among words'],
    ['base legal del ds 5 2010', ['ds-005-2010-minam'], 'with its year'],
    ['ley 29418 vigente', [], 'another number'],
    ['29419 carnet', [], 'a number of any type'],
  ])('«%s» holds %j: %s', (text, held) => {
    expect((findMissingNumber(text, index)?.held ?? []).map(({ url }) => url.split('/')[2])).toEqual(held);
  });

  it('leaves to the words what is asked beside the number', () => {
    expect(findMissingNumber('ley 29418 carnet de reciclador', index)).toMatchObject({ isAlone: false });
  });

  it.each([
    ['2.1.1', true, 'an action'],
    ['actividad 2.1.1.3', true, 'an activity'],
    ['numeral 2.1.1', false, 'a numeral that no norm has'],
    ['33.9', false, 'a numeral of two'],
  ])('leaves to the words the code of a plan: «%s» %s (%s)', (text, isLeft) => {
    expect(findMissingNumber(text, index) === undefined).toBe(isLeft);
  });

  it('leaves to the words a short number that counts something', () => {
    expect(findMissingNumber('segrega plazo 30 dias habiles o calendario', index)?.isAlone).not.toBe(true);
  });

  it('shows nothing of the words beside a norm that is like none here', () => {
    expect(findMissingNumber('ley 30884 bolsas de plastico', index)).toMatchObject({ near: [], isAlone: true });
  });

  const amounts = none.filter(([, why]) => /amount|count|age|year|among words|word|empty|alone|not a number/.test(why));
  it.each(amounts.filter(([, why]) => why !== 'the year is of another norm'))('«%s» is no number: %s', (text) => {
    expect(findMissingNumber(text, index)).toBeUndefined();
  });
});
