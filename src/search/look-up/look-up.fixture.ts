import type { Status } from '#norms';
import type { LookupNorm } from './lookup-index.ts';

type Known = [id: string, number: string | null, canonical: string, title: string, formerIds?: string[]];

const known: Known[] = [
  ['const-1993', null, 'Constitución Política del Perú de 1993', 'Constitución Política del Perú'],
  ['ley-27314', '27314', 'Ley N° 27314', 'Ley General de Residuos Sólidos'],
  ['ley-27444', '27444', 'Ley N° 27444', 'Ley del Procedimiento Administrativo General'],
  ['ley-29419', '29419', 'Ley N° 29419', 'Ley que regula la actividad de los recicladores'],
  ['dleg-1278', '1278', 'Decreto Legislativo N° 1278', 'Ley de Gestión Integral de Residuos Sólidos', ['dl-1278']],
  ['dleg-713', '713', 'Decreto Legislativo N° 713', 'Descansos remunerados'],
  ['ds-005-2010-minam', '005-2010-MINAM', 'Decreto Supremo N° 005-2010-MINAM', 'Reglamento de la Ley N° 29419'],
  ['ds-012-2009-minam', '012-2009-MINAM', 'Decreto Supremo N° 012-2009-MINAM', 'Política Nacional del Ambiente'],
  ['ds-009-2019-minam', '009-2019-MINAM', 'Decreto Supremo N° 009-2019-MINAM', 'Régimen especial RAEE'],
  ['ds-012-2019-produce', '012-2019-PRODUCE', 'Decreto Supremo N° 012-2019-PRODUCE', 'Pesca y acuicultura'],
  ['ds-019-97-itinci', '019-97-ITINCI', 'Decreto Supremo N° 019-97-ITINCI', 'Industria manufacturera'],
  ['ds-007-2023-minam', '007-2023-MINAM', 'Decreto Supremo N° 007-2023-MINAM', 'Finanzas verdes'],
  ['ds-007-2024-vivienda', '007-2024-VIVIENDA', 'Decreto Supremo N° 007-2024-VIVIENDA', 'Hoja de Ruta'],
  ['rm-702-2008-minsa', '702-2008/MINSA', 'Resolución Ministerial N° 702-2008/MINSA', 'Norma para segregadores'],
  ['rm-191-2016-minam', '191-2016-MINAM', 'Resolución Ministerial N° 191-2016-MINAM', 'PLANRES', ['planres-2016-2024']],
  ['rd-008-2020-ef-54-01', '008-2020-EF/54.01', 'Resolución Directoral N° 008-2020-EF/54.01', 'RAEE estatales'],
  ['nts-073-2008-minsa-digesa', '073-2008-MINSA/DIGESA', 'NTS N° 073-2008-MINSA/DIGESA-V.01', 'Segregadores'],
  ['ntp-900-058-2005', '900.058:2005', 'NTP 900.058:2005', 'Código de colores'],
  ['ntp-900-058-2019', '900.058:2019', 'NTP 900.058:2019', 'Código de colores'],
  ['directiva-001-95-inap-dtsa', '001-95-INAP/DTSA', 'Directiva N° 001-95-INAP/DTSA', 'Pautas'],
  ['om-012-2007-mpt', '012-2007-MPT', 'Ordenanza Municipal N° 012-2007-MPT', 'Crea el SEGAT'],
  ['om-013-2007-mpt', '013-2007-MPT', 'Ordenanza Municipal N° 013-2007-MPT', 'Estatuto del SEGAT'],
  ['om-016-2015-mpc', '016-2015-MPC', 'Ordenanza Municipal N° 016-2015-MPC', 'Formalización de los recicladores'],
  ['ley-pml-propuesta', null, 'Proyecto de Ley de Producción más Limpia', 'Proyecto de ley'],
  [
    'om-011-2012-mpt',
    '011-2012-MPT',
    'Ordenanza Municipal N° 011-2012-MPT',
    'Formalización de recicladores en Trujillo',
  ],
  ['da-002-2016-mpc', '002-2016-MPC', 'Decreto de Alcaldía N° 002-2016-MPC', 'Reglamento de recicladores del Cusco'],
];

const letters = (base: string, all: string): string[] => Array.from(all, (letter) => `${base}__point_${letter}`);
const numerals = (article: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `art_${article}__para_${article}-${at + 1}`);
const attachments = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '12-a',
  '12-b',
  '12-b-1',
  '12-b-2',
  '12-c',
  '12-c-1',
];

/** eIds in the shape of Trujillo's ordinance. */
function listTrujillo(): string[] {
  const articles = Array.from({ length: 34 }, (_, at) => at + 1).flatMap((article) => {
    const base = `art_${article}`;
    if (article === 14) return [base, ...letters(base, 'abcd')];
    if (article === 20)
      return [
        base,
        ...numerals(20, 3),
        'art_20__para_20-3__point_a',
        'art_20__para_20-3__point_b',
        'art_20__para_20-3__point_a_2',
      ];
    if (article === 21) return [base, 'art_21__para_20-1'];
    if (article === 33)
      return [
        base,
        ...numerals(33, 1),
        ...letters('art_33__para_33-1', 'ab'),
        'art_33__para_33-2',
        ...letters('art_33__para_33-2', 'abcdef'),
      ];
    return [base, ...(article > 2 ? numerals(article, 3) : [])];
  });
  const dispositions = [1, 2, 3, 4, 5].map((at) => `hcontainer_1__hcontainer_${at}`);
  return [
    'main',
    'main__preamble',
    'main__art_1',
    'main__art_2',
    'reglamento',
    'title_i',
    ...articles,
    'hcontainer_1',
    ...dispositions,
    ...attachments.map((num) => `att_${num}`),
  ];
}

function listCusco(): string[] {
  const articles = Array.from({ length: 20 }, (_, at) => [`art_${at + 1}`, ...numerals(at + 1, 3)]).flat();
  return ['main__art_1', 'main__art_2', ...articles];
}

const outlines: Record<string, string[]> = { 'om-011-2012-mpt': listTrujillo(), 'da-002-2016-mpc': listCusco() };

/** Norms like those of the site, for tests: two with text, one with known provisions, the rest metadata only. */
export const sampleNorms: LookupNorm[] = known.map(([id, number, canonical, title, formerIds = []]) => {
  const value = id === 'ley-27314' ? 'derogada' : 'vigente';
  const status: Status[] = [
    { value, from: 'no consta', evidence: 'Prueba.', sources: [], confidence: 'recalled', verifiedOn: '2026-11-21' },
  ];
  const provisions = ['art_194', 'art_195'].map((eId) => ({ eId, label: eId, heading: '', status }));
  return {
    record: {
      id,
      issuer: id === 'om-011-2012-mpt' ? 'mp-trujillo' : id === 'da-002-2016-mpc' ? 'mp-cusco' : 'congreso',
      number,
      canonical,
      title,
      formerIds,
      status,
      ...(id === 'const-1993' ? { provisions } : {}),
    },
    ...(outlines[id]
      ? { outline: outlines[id].map((eId) => ({ eId, page: eId.startsWith('att_12-b-') ? 'att_12-b' : eId })) }
      : {}),
  };
});
