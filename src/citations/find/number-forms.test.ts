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
  [
    'la Circular B-1999-2012, F-450-2012',
    ['Circular B-1999-2012 = circular b-1999/2012/', 'F-450-2012 = circular f-450/2012/'],
    'letters of a circular stand before its number',
  ],
  [
    'las Circulares Nºs. AFX-12-2003 y AFX-013-2003',
    ['Circulares Nºs. AFX-12-2003 = circular afx-12/2003/', 'AFX-013-2003 = circular afx-13/2003/'],
    'two of them under one mark',
  ],
  [
    'R.M. N° D000123-2023-MIDIS',
    ['R.M. N° D000123-2023-MIDIS = resolucion-ministerial d000123/2023/midis'],
    'a number out of a digital office',
  ],
  [
    'RESOLUCION DE DIRECCIÓN EJECUTIVA N° D000123-2023-MIDIS/X',
    ['RESOLUCION DE DIRECCIÓN EJECUTIVA N° D000123-2023-MIDIS/X = resolucion d000123/2023/midis-x'],
    'the same behind the name of an office',
  ],
  [
    'Resolución de Contraloría 210-90-CG',
    ['Resolución de Contraloría 210-90-CG = resolucion 210/1990/cg'],
    'an office without a mark',
  ],
  [
    'los Decretos Supremos Nos071-2021-PCM, 072-2021-PCM',
    ['Decretos Supremos Nos071-2021-PCM = decreto-supremo 71/2021/pcm', '072-2021-PCM = decreto-supremo 72/2021/pcm'],
    'the mark is glued to the number',
  ],
  [
    'la Norma Técnica N° 004-2017-PCM/SGP',
    ['Norma Técnica N° 004-2017-PCM/SGP = norma-tecnica 4/2017/pcm-sgp'],
    'a technical norm of the state',
  ],
  ['la norma técnica de calidad', [], 'technical norms in general'],
  [
    'Acuerdo COPRI Nº 412-07-2002',
    ['Acuerdo COPRI Nº 412-07-2002 = acuerdo 412-07/2002/'],
    'a number of two parts before its year',
  ],
  [
    'Resolución N° 415-2-96-JNE',
    ['Resolución N° 415-2-96-JNE = resolucion 415-2/1996/jne'],
    'the same, year in two digits',
  ],
  [
    'Ley de Presupuesto del Sector Público para el Año Fiscal 2009, Ley Nº 39999',
    ['Ley de Presupuesto del Sector Público para el Año Fiscal 2009, Ley Nº 39999 = ley 39999//'],
    'the year belongs to the name of a budget law',
  ],
  [
    'la Ley N° 38888, Ley para prevenir, sancionar y erradicar la trata de las niñas y los niños; y',
    ['Ley N° 38888, Ley para prevenir, sancionar y erradicar la trata de las niñas y los niños = ley 38888//'],
    'a name goes on over infinitives and «y los»',
  ],
  [
    'la Ley N° 38888, Ley que regula la contratación preferencial, temporal y especial de bienes, y',
    ['Ley N° 38888, Ley que regula la contratación preferencial, temporal y especial de bienes = ley 38888//'],
    'and over adjectives',
  ],
  [
    'la Ley N° 38888, Ley que norma lo que ha sido derogado o modificado, y',
    ['Ley N° 38888, Ley que norma lo que ha sido derogado o modificado = ley 38888//'],
    'a participle behind «o» is part of the name',
  ],
  [
    'la Ley N° 38888, Ley Orgánica del Poder Local, corresponde aprobar y publicar',
    ['Ley N° 38888, Ley Orgánica del Poder Local = ley 38888//'],
    'a sentence that goes on is not',
  ],
  [
    'la Ley N° 38888 Ley que crea el bono, y',
    ['Ley N° 38888 Ley que crea el bono = ley 38888//'],
    'no comma before the name',
  ],
  [
    'el DS-005-2010-MINAM y la RM-191-2016-MINAM',
    ['DS-005-2010-MINAM = decreto-supremo 5/2010/minam', 'RM-191-2016-MINAM = resolucion-ministerial 191/2016/minam'],
    'a hyphen glues kind and number',
  ],
  [
    'RD-012-2015-MINAM; RJ-100-2020-SUNAT; RS-055-2010-PCM; RVM-12-2020-MINEDU',
    [
      'RD-012-2015-MINAM = resolucion-directoral 12/2015/minam',
      'RJ-100-2020-SUNAT = resolucion-jefatural 100/2020/sunat',
      'RS-055-2010-PCM = resolucion-suprema 55/2010/pcm',
      'RVM-12-2020-MINEDU = resolucion-viceministerial 12/2020/minedu',
    ],
    'resolutions of all kinds',
  ],
  [
    'OM-011-2012-MPT, DA-002-2016-MPC, RA-120-2019-MPT',
    [
      'OM-011-2012-MPT = ordenanza-municipal 11/2012/mpt',
      'DA-002-2016-MPC = decreto-alcaldia 2/2016/mpc',
      'RA-120-2019-MPT = resolucion 120/2019/mpt',
    ],
    'what towns issue',
  ],
  [
    'D.S.-005-2010-MINAM, DS–005–2010–MINAM, DS-N°005-2010-MINAM',
    [
      'D.S.-005-2010-MINAM = decreto-supremo 5/2010/minam',
      'DS–005–2010–MINAM = decreto-supremo 5/2010/minam',
      'DS-N°005-2010-MINAM = decreto-supremo 5/2010/minam',
    ],
    'full stops, a longer dash, a mark',
  ],
  [
    'DL-1278, D.L.-1278, DLeg-1278 y Ley-29419',
    [
      'DL-1278 = dl 1278//',
      'D.L.-1278 = dl 1278//',
      'DLeg-1278 = decreto-legislativo 1278//',
      'Ley-29419 = ley 29419//',
    ],
    'numbers that stand alone',
  ],
  ['DU-020-2020', ['DU-020-2020 = decreto-urgencia 20/2020/'], 'an urgent decree has no office'],
  ['EXP-DS-005-2010-MINAM, DS-005-2010-MINAM.pdf, /DS-005-2010-MINAM', [], 'files and dockets are no norms'],
  ['modelos RM-232, DL-50, RD-2015, DS-160-B, or-12', [], 'nor are codes without a year and an office'],
  [
    'Ordenanza N° 011-2102-MPT',
    ['Ordenanza N° 011-2102-MPT = ordenanza-municipal 11/2102/mpt'],
    'a year that has not come is read to its end',
  ],
  [
    'Decreto Supremo N° 005-1010-MINAM',
    ['Decreto Supremo N° 005-1010-MINAM = decreto-supremo 5//minam'],
    'four digits that are no year, before an office',
  ],
  ['Ordenanza N° 011-20012-MPT', ['Ordenanza N° 011-20012-MPT = ordenanza-municipal 11//mpt'], 'five digits'],
  [
    'Ley N° 29419-2009, Ley 27444/2001',
    ['Ley N° 29419-2009 = ley 29419/2009/', 'Ley 27444/2001 = ley 27444/2001/'],
    'a law with a year',
  ],
  [
    'Leyes N° 28611 y 29419-2009',
    ['Leyes N° 28611 = ley 28611//', '29419-2009 = ley 29419/2009/'],
    'the year is that of one law only',
  ],
  [
    'Decreto Legislativo N° 1278-2016-MINAM',
    ['Decreto Legislativo N° 1278-2016-MINAM = decreto-legislativo 1278/2016/minam'],
    'year and office behind a number that has neither',
  ],
  ['Ley N° 29419 - 2009 fue un año', ['Ley N° 29419 = ley 29419//'], 'a dash between blanks begins something else'],
];

describe('how a number may be printed', () => {
  it.each(rows)('%j → %j (%s)', (text, found) => {
    expect(listNumbers(text)).toEqual(found);
  });
});
