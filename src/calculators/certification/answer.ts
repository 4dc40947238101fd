import Big from 'big.js';
import { describeAmountProblem, formatNumber, parseAmount, type AmountUnit } from '#amounts';
import type { FieldProblem, Outcome, ResultTable, ResultView, Words } from '#forms';
import type { Incentives } from '../shared/incentives.schema.ts';
import { findRuleLink, type RuleLinks } from '../shared/rule-links.ts';

/** What the page gives the tool. */
export interface CertificationParameters {
  certification: Incentives['certification'];
  links: RuleLinks;
}

/** Rows of donations a form has. */
export const donationRows = [1, 2, 3, 4, 5, 6] as const;

/** What can be chosen beside a quantity. */
const donationUnits: Readonly<Record<string, { unit: AmountUnit; factor: number; name: string; example: string }>> = {
  kg: { unit: 'kilos', factor: 1, name: 'kilos', example: '350.5' },
  t: { unit: 'tonnes', factor: 1000, name: 'toneladas', example: '0.35' },
};

/** Whether donations reach the ton, by each reading of the ordinance; `missing` is in kilograms. */
export function readDonations(
  total: Big,
  { above, atLeast }: Incentives['certification'],
): { isAbove: boolean; isAtLeast: boolean; missing: Big } {
  const missing = new Big(atLeast.value).minus(total);
  return {
    isAbove: total.gt(above.value),
    isAtLeast: total.gte(atLeast.value),
    missing: missing.gt(0) ? missing : new Big(0),
  };
}

function readDonation(answers: URLSearchParams, row: number): FieldProblem | { kilograms: Big } | undefined {
  const field = `cantidad${row}`;
  const typed = answers.get(field) ?? '';
  if (typed.trim() === '') return undefined;
  const unit = answers.get(`unidad${row}`) ?? 'kg';
  const chosen = Object.hasOwn(donationUnits, unit) ? donationUnits[unit] : undefined;
  if (!chosen) return { field: `unidad${row}`, message: 'Elige kilos o toneladas' };
  const amount = parseAmount(typed, chosen.unit);
  if ('value' in amount) return { kilograms: amount.value.times(chosen.factor) };
  const what = `la cantidad de la donación ${row} en ${chosen.name}`;
  const message = describeAmountProblem(amount.problem, what, chosen.example);
  return { field, message: amount.problem === 'other-unit' ? `${message}, o cambia la unidad` : message };
}

const formatKilograms = (value: Big): string => `${formatNumber(value)}\u00a0kg`;

function buildAnswer(total: Big, { isAbove, isAtLeast, missing }: ReturnType<typeof readDonations>): Words {
  const start = 'Tus donaciones suman ';
  const amount = { strong: formatKilograms(total) };
  if (isAbove) return [start, amount, ' y pasan de una tonelada: alcanzan con las dos lecturas de la norma.'];
  if (isAtLeast) {
    return [
      start,
      amount,
      ' y llegan al «mínimo de una tonelada», pero no son «más de una tonelada». Según cómo se lea la norma, alcanzan o no.',
    ];
  }
  return [start, amount, ` y faltan ${formatKilograms(missing)} para una tonelada.`];
}

function buildReadings(
  total: Big,
  frequency: string | null,
  { certification, links }: CertificationParameters,
): ResultTable {
  const { isAbove, isAtLeast, missing } = readDonations(total, certification);
  const often = frequency === 'si' ? 'Sí' : frequency === 'no' ? 'No' : 'No lo dijiste';
  const row = (says: string, source: { source: Parameters<typeof findRuleLink>[1] }, answer: string): Words[] => [
    [says],
    [findRuleLink(links, source.source)],
    [answer],
  ];
  const short = missing.gt(0)
    ? `No: faltan más de ${formatKilograms(missing)}`
    : 'No: falta pasar de la tonelada, aunque sea por poco';
  return {
    caption: 'Lo que pide cada lugar de la norma',
    head: ['Pide', 'Dónde', '¿Se cumple?'],
    rows: [
      row('Más de una tonelada', certification.above, isAbove ? 'Sí' : short),
      row(
        'Un mínimo de una tonelada',
        certification.atLeast,
        isAtLeast ? 'Sí' : `No: faltan ${formatKilograms(missing)}`,
      ),
      row('Donar al menos dos veces por semana', certification.perWeek, often),
    ],
  };
}

function listDoubts({ certification, links }: CertificationParameters): Words[] {
  return [
    [
      'No consta en cuánto tiempo debe juntarse la tonelada; el certificado dura un año (',
      findRuleLink(links, certification.proof),
      ').',
    ],
    ['Cuenta el SEGAT: cuentan los residuos reaprovechables donados a recicladores autorizados.'],
    ['También debes cumplir las normas ambientales y sanitarias, y separar en la fuente.'],
  ];
}

function listNext({ certification, links }: CertificationParameters): Words[] {
  return [
    ['Si aún no participas, manda un oficio al alcalde (', findRuleLink(links, certification.invitation), ').'],
    ['Junta las pruebas de tus donaciones y pide la acreditación (', findRuleLink(links, certification.proof), ').'],
    ['Es una orientación; decide la municipalidad.'],
  ];
}

function buildRefusal({ certification, links }: CertificationParameters): ResultView {
  return {
    answer: ['La certificación es ', { strong: 'solo para personas jurídicas' }, ' públicas o privadas.'],
    norms: [certification.legalPersons.norm],
    now: [
      ['Así lo dice ', findRuleLink(links, certification.legalPersons), '.'],
      ['Las personas naturales pueden recibir el galardón (', findRuleLink(links, certification.award), ').'],
      ['Es una orientación; decide la municipalidad.'],
    ],
    sections: [],
  };
}

/** Whether donations of a legal person of Trujillo reach the certificate. */
export function answerCertification(answers: URLSearchParams, parameters: CertificationParameters): Outcome {
  const who = answers.get('quien') ?? 'juridica';
  if (who === 'natural') return { result: buildRefusal(parameters) };
  if (who !== 'juridica') return { problems: [{ field: 'quien', message: 'Elige quién dona' }] };
  const read = donationRows.flatMap((row) => readDonation(answers, row) ?? []);
  const problems = read.filter((one) => 'message' in one);
  if (problems.length > 0) return { problems };
  const donations = read.filter((one) => 'kilograms' in one);
  if (donations.length === 0) {
    return { problems: [{ field: 'cantidad1', message: 'Escribe al menos una donación, por ejemplo 350.5' }] };
  }
  const total = donations.reduce((sum, { kilograms }) => sum.plus(kilograms), new Big(0));
  const lines = donations.map(({ kilograms }, index) => ({
    label: [`Donación ${index + 1}`],
    value: formatKilograms(kilograms),
  }));
  return {
    result: {
      answer: buildAnswer(total, readDonations(total, parameters.certification)),
      norms: [parameters.certification.above.source.norm],
      now: listNext(parameters),
      sums: [{ caption: 'Donaciones', rows: [...lines, { label: ['Total'], value: formatKilograms(total) }] }],
      tables: [buildReadings(total, answers.get('frecuencia'), parameters)],
      sections: [{ heading: 'Qué podría cambiarlo', items: listDoubts(parameters) }],
    },
  };
}
