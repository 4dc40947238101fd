import type Big from 'big.js';
import { describeAmountProblem, formatNumber, parseAmount } from '#amounts';
import type { FieldProblem, Outcome, ResultTable, ResultView, Words } from '#forms';
import type { Incentives } from '../shared/incentives.schema.ts';
import { findRuleLink, type RuleLinks } from '../shared/rule-links.ts';

/** What the page gives the tool. */
export interface BonusParameters {
  bonus: Incentives['bonus'];
  links: RuleLinks;
}

/** Fields of the weeks of a month, in order. */
export const weekFields = ['semana1', 'semana2', 'semana3', 'semana4', 'semana5'] as const;

/** Kilograms of each week of a month; undefined for a week that is left blank. */
type Weeks = readonly (Big | undefined)[];

/** Weeks with enough, and stickers they give: one each, up to the most of a month. */
export function countStickers(
  weeks: Weeks,
  { minimum, most }: Incentives['bonus'],
): { enough: number; stickers: number } {
  const enough = weeks.filter((kilograms) => kilograms?.gte(minimum.value)).length;
  return { enough, stickers: Math.min(enough, Number(most.value)) };
}

function readWeeks(answers: URLSearchParams): { problems: FieldProblem[]; weeks: Weeks } {
  const read = weekFields.map((field, index): FieldProblem | { value: Big | undefined } => {
    const typed = answers.get(field) ?? '';
    if (typed.trim() === '') return { value: undefined };
    const amount = parseAmount(typed, 'kilos');
    if ('value' in amount) return amount;
    return { field, message: describeAmountProblem(amount.problem, `los kilos de la semana ${index + 1}`, '3.5') };
  });
  const problems = read.filter((one) => 'message' in one);
  const weeks = read.map((one) => ('value' in one ? one.value : undefined));
  if (problems.length === 0 && weeks.every((week) => week === undefined)) {
    const message = 'Escribe los kilos de al menos una semana, por ejemplo 4';
    return { problems: [{ field: weekFields[0], message }], weeks };
  }
  return { problems, weeks };
}

const formatStickers = (count: number): string => (count === 1 ? '1 sticker' : `${count} stickers`);

function buildAnswer(place: string, enough: number, stickers: number, most: number): Words {
  if (place === 'otro') return ['Estas entregas no dan bono: el bono es ', { strong: 'solo para viviendas.' }];
  const amount = { strong: formatStickers(stickers) };
  if (place === 'sin-empadronar') {
    return ['Tu vivienda aún no está empadronada. Si lo estuviera, te corresponderían ', amount, ' este mes.'];
  }
  const missing = most - stickers;
  const end =
    missing > 0
      ? ` este mes. Con ${formatStickers(most)} se completa el valor de un bono: te ${missing === 1 ? 'falta' : 'faltan'} ${missing}.`
      : ` este mes: suman el valor de un bono.${enough > most ? ` Es lo más que junta la cartilla, aunque entregaste en ${enough} semanas.` : ''}`;
  return [stickers === 1 ? 'Te corresponde ' : 'Te corresponden ', amount, end];
}

function buildSteps(place: string, { bonus, links }: BonusParameters): Words[] {
  const claim: Words = [
    'Al pagar tus arbitrios en el SATT, presenta la cartilla del año (',
    findRuleLink(links, bonus.claim),
    ').',
  ];
  const register: Words = [
    'Pide al SEGAT que empadronen tu vivienda y te den la cartilla (',
    findRuleLink(links, bonus.registered),
    ').',
  ];
  return [
    ...(place === 'otro' ? [] : [place === 'sin-empadronar' ? register : claim]),
    ['Pregunta al SEGAT si el bono ya funciona y cuánto vale.'],
    ['Es una orientación; decide la municipalidad.'],
  ];
}

function buildTable(weeks: Weeks, { minimum }: Incentives['bonus']): ResultTable {
  const rows = weeks.flatMap((kilograms, index): Words[][] =>
    kilograms
      ? [
          [
            [`Semana ${index + 1}`],
            [`${formatNumber(kilograms)} kg`],
            [kilograms.gte(minimum.value) ? '1 sticker' : 'Ninguno'],
          ],
        ]
      : [],
  );
  return { caption: 'Semana por semana', head: ['Semana', 'Entregaste', 'Sticker'], rows };
}

function listDoubts(place: string, { bonus, links }: BonusParameters): Words[] {
  return [
    ...(place === 'otro' ? [[findRuleLink(links, bonus.dwellings), ': el bono es exclusivo para viviendas.']] : []),
    ['Cuánto vale el bono no consta en la norma: queda para un estudio previo.'],
    ['No consta si se da en descuento o en especies, ni si con menos stickers se da una parte.'],
    ['No consta si se suman varias entregas menores de una misma semana.'],
  ];
}

function buildResult(place: string, weeks: Weeks, parameters: BonusParameters): ResultView {
  const { bonus, links } = parameters;
  const { enough, stickers } = countStickers(weeks, bonus);
  const minimum = [`${bonus.minimum.value} kg o más, `, findRuleLink(links, bonus.minimum.source)];
  return {
    answer: buildAnswer(place, enough, stickers, Number(bonus.most.value)),
    norms: [bonus.minimum.source.norm],
    now: buildSteps(place, parameters),
    sums: [
      {
        caption: 'Stickers del mes',
        rows: [
          { label: ['Semanas con lo suficiente'], note: minimum, value: String(enough) },
          { label: ['Máximo al mes'], note: [findRuleLink(links, bonus.most.source)], value: bonus.most.value },
          { label: ['Stickers'], value: String(place === 'otro' ? 0 : stickers) },
        ],
      },
    ],
    tables: [buildTable(weeks, bonus)],
    sections: [{ heading: 'Qué podría cambiarlo', items: listDoubts(place, parameters) }],
  };
}

/** Stickers for what a dwelling of Trujillo handed over in a month. */
export function answerBonus(answers: URLSearchParams, parameters: BonusParameters): Outcome {
  const place = answers.get('predio') ?? 'empadronada';
  const { problems, weeks } = readWeeks(answers);
  const unknown = ['empadronada', 'sin-empadronar', 'otro'].includes(place)
    ? []
    : [{ field: 'predio', message: 'Elige de dónde son los residuos' }];
  if (unknown.length + problems.length > 0) return { problems: [...unknown, ...problems] };
  return { result: buildResult(place, weeks, parameters) };
}
