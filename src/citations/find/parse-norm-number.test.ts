import { describe, expect, it } from 'vitest';
import { buildNormKey } from '../resolve/build-norm-key.ts';
import { parseNormNumber, parseYear } from './parse-norm-number.ts';

const rows: readonly [printed: string, serial: string, year: number | null, sigla: string, why: string][] = [
  ['N° 005-2010-MINAM', '5', 2010, 'minam', 'the official form'],
  ['005–2010–MINAM', '5', 2010, 'minam', 'en dashes'],
  ['005-2010-\nMINAM', '5', 2010, 'minam', 'a line break inside'],
  ['ds 5 2010 minam', '5', 2010, 'minam', 'typed in a search box'],
  ['012-MINAM-2009', '12', 2009, 'minam', 'parts swapped'],
  ['015-MPC- 2015', '15', 2015, 'mpc', 'parts swapped, stray blank'],
  ['16-2015-MPC', '16', 2015, 'mpc', 'no leading zero'],
  ['019-97-ITINCI', '19', 1997, 'itinci', 'two-digit year'],
  ['702-2008/MINSA', '702', 2008, 'minsa', 'slash before the sigla'],
  ['73-2008-MINSA/DIGESA-V.01', '73', 2008, 'minsa-digesa', 'a version is no part of the number'],
  ['073-2008-MINSA/DIGESA V-01', '73', 2008, 'minsa-digesa', 'a version behind a blank'],
  ['144-MINSA/2018/DIGESA', '144', 2018, 'minsa-digesa', 'year between two offices'],
  ['008-2020- EF/54.01', '8', 2020, 'ef-54-01', 'office code with digits'],
  ['087-95-INAP/DTSA', '87', 1995, 'inap-dtsa', 'two-digit year and two offices'],
  ['028-2003-CD/CONAM', '28', 2003, 'cd-conam', 'board of an office'],
  ['057-2004 PCM', '57', 2004, 'pcm', 'hyphen missing'],
  ['900.058.2005-INDECOPI', '900058', 2005, 'indecopi', 'technical norm with a dot for the colon'],
  ['900.058:2005', '900058', 2005, '', 'technical norm'],
  ['00145-2013/SUNAT/300000', '145', 2013, 'sunat-300000', 'customs office'],
  ['27314', '27314', null, '', 'a law'],
  ['n° 702', '702', null, '', 'number alone'],
];

describe('parseNormNumber', () => {
  it.each(rows)('%j → %s %s %s (%s)', (printed, serial, year, sigla) => {
    expect(parseNormNumber(printed)).toEqual({ serial, year, sigla });
  });

  it('marks a cut year as broken instead of guessing it', () => {
    expect(parseNormNumber('N°005-201 – MINAM')).toEqual({ serial: '5', year: null, sigla: 'minam', broken: true });
  });

  it('gives nothing where there are no digits', () => {
    expect(parseNormNumber('Ley General')).toBeUndefined();
  });
});

const yearRows: readonly [digits: string, year: number | undefined, why: string][] = [
  ['97', 1997, 'the nineties'],
  ['05', 2005, 'the two thousands'],
  ['2010', 2010, 'four digits'],
  ['201', undefined, 'three digits are no year'],
  ['9999', undefined, 'out of the republic'],
];

describe('parseYear', () => {
  it.each(yearRows)('%s → %s (%s)', (digits, year) => {
    expect(parseYear(digits)).toBe(year);
  });
});

describe('buildNormKey', () => {
  it.each([
    ['decreto-supremo', '005-2010-MINAM', 'D.S. 5-2010-minam', 'zeros and case'],
    ['resolucion-ministerial', '702-2008/MINSA', '702-2008-MINSA', 'slash or hyphen'],
    ['decreto-supremo', '012-2009-MINAM', '012-MINAM-2009', 'order of the parts'],
    ['norma-tecnica-peruana', '900.058:2005', '900.058.2005-INDECOPI', 'office of a technical norm'],
  ])('%s: %s and %s are one norm (%s)', (type, one, other) => {
    const [a, b] = [parseNormNumber(one), parseNormNumber(other)];
    expect(a && b && buildNormKey(type, a)).toBe(b && buildNormKey(type, b));
  });

  it.each([
    ['1065', 'decreto-legislativo|1065', 'four digits'],
    ['25977', 'decreto-ley|25977', 'five digits'],
  ])('reads D.L. %s as %s (%s)', (printed, key) => {
    const number = parseNormNumber(printed);
    expect(number && buildNormKey('dl', number)).toBe(key);
  });
});
