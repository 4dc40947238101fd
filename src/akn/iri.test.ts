import { describe, expect, it } from 'vitest';
import { formatPortionIri, formatWorkIri, type AddressedNorm } from './iri.ts';

const ley = { id: 'ley-29419', type: 'ley', issuer: 'congreso', number: '29419', year: 2009 };
const ordenanza = {
  id: 'om-011',
  type: 'ordenanza-municipal',
  issuer: 'mp-trujillo',
  number: '011-2012-MPT',
  year: 2012,
};

describe('the address of a norm', () => {
  it.each<[AddressedNorm['record'], string, string]>([
    [ley, '/akn/pe/act/ley/2009/29419', 'who issues laws needs no word'],
    [ordenanza, '/akn/pe/act/ordenanza-municipal/mp-trujillo/2012/011-2012-mpt', 'two towns share a number'],
    [{ ...ley, number: null }, '/akn/pe/act/ley/2009/nn', 'a norm without number'],
    [{ ...ley, number: 'no consta' }, '/akn/pe/act/ley/2009/nn', 'a number that nobody says'],
    [{ ...ley, number: '1/Ñ 2' }, '/akn/pe/act/ley/2009/1-n-2', 'no sign that an address would change'],
    [{ ...ley, year: null }, '/normas/ley-29419/', 'without a year there is none: its page'],
  ])('%o is %s: %s', (record, iri) => {
    expect(formatWorkIri({ record })).toBe(iri);
  });
});

const outline: AddressedNorm['outline'] = [
  { eId: 'main', kind: 'component' },
  { eId: 'main__art_1', kind: 'article' },
  { eId: 'reglamento', kind: 'component' },
  { eId: 'art_1', kind: 'article' },
  { eId: 'att_1', kind: 'attachment' },
  { eId: 'att_1__dvs_1', kind: 'division' },
];

describe('the address of a provision', () => {
  const work = formatWorkIri({ record: ordenanza });

  it.each([
    ['main__art_1', '/~main__art_1', 'of the norm itself'],
    ['art_1', '/!reglamento~art_1', 'of the text it approves'],
    ['reglamento', '/!reglamento', 'that text as a whole'],
    ['att_1__dvs_1', '/!att_1~att_1__dvs_1', 'of an annex'],
    ['art_99', '/~art_99', 'one we do not have'],
  ])('%s is %s: %s', (eId, place) => {
    expect(formatPortionIri({ record: ordenanza, outline }, eId)).toBe(work + place);
  });
});
