import { describe, expect, it } from 'vitest';
import { formatShortName, formatShortTitle } from './short-name.ts';

const norm = (type: string, number: string | null, canonical: string, title: string, shortTitle?: string) => ({
  type,
  number,
  canonical,
  title,
  ...(shortTitle === undefined ? {} : { shortTitle }),
});

describe('formatShortName', () => {
  it.each([
    [
      'long type abbreviated, number glued to N°',
      norm('decreto-supremo', '005-2010-MINAM', 'Decreto Supremo N° 005-2010-MINAM', 'T'),
      'DS N°\u00a0005-2010-MINAM',
    ],
    ['short type kept', norm('ley', '27314', 'Ley N° 27314', 'T'), 'Ley N°\u00a027314'],
    ['numbered without N°', norm('norma-tecnica-peruana', '900.058:2019', 'NTP 900.058:2019', 'T'), 'NTP 900.058:2019'],
    [
      'canonical already short',
      norm('norma-tecnica-salud', '073', 'NTS N° 073-2008-MINSA/DIGESA-V.01', 'T'),
      'NTS N°\u00a0073-2008-MINSA/DIGESA-V.01',
    ],
    [
      'no number: short title',
      norm('plan', null, 'PESEM 2024-2030 del MVCS', 'T', 'PESEM 2024-2030'),
      'PESEM 2024-2030',
    ],
    [
      'no number, no short title: canonical',
      norm('plan', null, 'PESEM 2024-2030 del MVCS', 'T'),
      'PESEM 2024-2030 del MVCS',
    ],
  ])('%s', (_reason, record, expected) => {
    expect(formatShortName(record)).toBe(expected);
  });
});

describe('formatShortTitle', () => {
  it.each([
    ['short title first', norm('ley', '1', 'Ley N° 1', 'Largo', 'Corto'), 'Corto'],
    ['else the title', norm('ley', '1', 'Ley N° 1', 'Reglamento de la Ley N° 2'), 'Reglamento de la Ley N°\u00a02'],
    [
      'nothing where the name is the title',
      norm('estrategia', null, 'Estrategia X', 'Estrategia X', 'Estrategia X'),
      undefined,
    ],
  ])('%s', (_reason, record, expected) => {
    expect(formatShortTitle(record)).toBe(expected);
  });
});
