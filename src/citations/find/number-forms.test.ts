import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';

/** Every number found: words, kind, serial, year and office. */
function listNumbers(text: string): string[] {
  return findMentions(text).map(({ text: words, head }) =>
    head?.kind === 'number'
      ? `${words} = ${head.type} ${head.number.serial}/${head.number.year ?? ''}/${head.number.sigla}`
      : `${words} = ${head?.kind ?? '-'}`,
  );
}

const rows: readonly [text: string, found: string[], why: string][] = [
  [
    'RR.MM. N° 41 y 42-2018-MINAM',
    ['RR.MM. N° 41 = resolucion-ministerial 41/2018/minam', '42-2018-MINAM = resolucion-ministerial 42/2018/minam'],
    'year and office are said once',
  ],
  [
    'RR.SS. N° 31-2018-PCM y 32-2018-PCM',
    ['RR.SS. N° 31-2018-PCM = resolucion-suprema 31/2018/pcm', '32-2018-PCM = resolucion-suprema 32/2018/pcm'],
    'two supreme resolutions',
  ],
  [
    'RR.DD. N° 051-2018-MTC/14 y 052-2018-MTC/14',
    [
      'RR.DD. N° 051-2018-MTC/14 = resolucion-directoral 51/2018/mtc-14',
      '052-2018-MTC/14 = resolucion-directoral 52/2018/mtc-14',
    ],
    'two directoral resolutions',
  ],
  ['R.VM. Nº 077-2015-EF', ['R.VM. Nº 077-2015-EF = resolucion-viceministerial 77/2015/ef'], 'a vice-ministry'],
  [
    'Ordenanzas Nº 411-MDY y 412-MDY',
    ['Ordenanzas Nº 411-MDY = ordenanza-municipal 411//mdy', '412-MDY = ordenanza-municipal 412//mdy'],
    'ordinances without a year',
  ],
  ['Edicto Nº 017-96-MPX', ['Edicto Nº 017-96-MPX = edicto 17/1996/mpx'], 'an edict'],
  ['O.M. N° 845', ['O.M. N° 845 = ordenanza-municipal 845//'], 'a number alone'],
  ['DecretoLey Nº 21999', ['DecretoLey Nº 21999 = decreto-ley 21999//'], 'two words run together'],
  ['Acuerdo Nº 45-2014/MX', ['Acuerdo Nº 45-2014/MX = acuerdo 45/2014/mx'], 'an agreement of a council'],
  ['RCD N° 009-2018-OEFA/CD', ['RCD N° 009-2018-OEFA/CD = resolucion 9/2018/oefa-cd'], 'a board of directors'],
  ['R. Leg. N° 24555', ['R. Leg. N° 24555 = resolucion-legislativa 24555//'], 'a legislative resolution'],
  [
    'el Nuevo Código Procesal, Ley N° 38888',
    ['Código Procesal, Ley N° 38888 = ley 38888//'],
    '«Nuevo» stands before the name',
  ],
];

describe('how a number may be printed', () => {
  it.each(rows)('%j → %j (%s)', (text, found) => {
    expect(listNumbers(text)).toEqual(found);
  });
});
