import type Big from 'big.js';
import { describeAmountProblem, formatNumber, formatPercent, formatSoles, parseAmount, percentOf } from '#amounts';
import {
  formatWords,
  type FieldProblem,
  type Outcome,
  type ResultSection,
  type ResultTable,
  type Word,
  type Words,
} from '#forms';
import type { ProvisionSource } from '#norms';
import type { ToldGain } from '#procedures';
import { raiseFirst } from '#text';
import { readPrinted } from '../shared/printed-number.ts';
import { offerNewUit, tellOldUit } from '../shared/tell-old-uit.ts';
import { findRuleLink, type RuleLinks } from '../shared/rule-links.ts';
import type { GeneratorDuties, GeneratorId, MunicipalityDuties } from './generator-duties.schema.ts';

/** A fine that can follow, for each who produces waste. */
export interface SeparationFine {
  /** `G 173`. */
  code: string;
  short: string;
  source: ProvisionSource;
  /** Only above the limit of the containers. */
  above: boolean;
  /** Per cent of the UIT. */
  percents: Readonly<Partial<Record<GeneratorId, string>>>;
  /** Why none is stated. */
  unstated: Readonly<Partial<Record<GeneratorId, string>>>;
}

/** What the page gives the tool. */
export interface SeparationParameters {
  generators: GeneratorDuties['generators'];
  municipalities: readonly {
    /** After «en»: `el Cusco`. */
    place: string;
    rules: MunicipalityDuties;
    fines: readonly SeparationFine[];
    /** What one may be fined for elsewhere, and the table of its norm does not have. */
    absent: readonly string[];
    /** How many infractions its table has. */
    count: number;
    /** Its norm divides the town: the zone of a quarter can be looked up. */
    hasZones: boolean;
    /** What somebody who separates may gain. */
    gains: readonly ToldGain[];
  }[];
  /** Newest UIT, soles. */
  uit: { year: number; soles: number; decree: string };
  links: RuleLinks;
}

/** Who, where, how much: what the rules are asked for. */
export interface SeparationCase {
  who: GeneratorId;
  /** Undefined where the municipality makes no difference by weight. */
  kilograms: Big | undefined;
}

/** Which side of the limit of the containers a weight is on; `exact` is on neither. */
export function findSide(kilograms: Big, limit: string): 'below' | 'exact' | 'above' {
  if (kilograms.eq(limit)) return 'exact';
  return kilograms.lt(limit) ? 'below' : 'above';
}

const findZone: Words = [
  'Mira en qué zona estás y qué horarios da la norma: ',
  { href: '/mi-zona/', text: 'mi zona' },
  '.',
];

type Municipality = SeparationParameters['municipalities'][number];

/** The containers of a case: words, and where they are written; undefined where weight makes no difference. */
function describeContainers(
  { rules }: Municipality,
  { kilograms }: SeparationCase,
  links: RuleLinks,
): { answer: string; duty: string; place: Words } | undefined {
  const { containers } = rules;
  if (!containers || !kilograms) return undefined;
  const { below, above, kilograms: limit } = containers;
  const side = findSide(kilograms, limit);
  if (side !== 'exact') {
    const rule = side === 'below' ? below : above;
    const place = [findRuleLink(links, rule.source)];
    return { answer: `usar ${rule.says}`, duty: `Para separar, usa ${rule.says}.`, place };
  }
  const place = [findRuleLink(links, below.source), ' y ', findRuleLink(links, above.source)];
  const open = `con ${limit}\u00a0kg exactos, el tipo de envase no consta en la norma`;
  return { answer: open, duty: `${raiseFirst(open)}.`, place };
}

function listDuties(municipality: Municipality, { who, kilograms }: SeparationCase, links: RuleLinks): ResultTable {
  const { duties } = municipality.rules;
  const containers = describeContainers(municipality, { who, kilograms }, links);
  const own = duties.filter((duty) => duty.who?.includes(who) ?? true);
  const rows = own.map(({ says, source }): Words[] => [[says], [findRuleLink(links, source)]]);
  const kept: Words[][] = containers ? [[[containers.duty], containers.place]] : [];
  return { caption: 'Lo que debes hacer', head: ['Deber', 'Dónde está escrito'], rows: [...rows, ...kept] };
}

function listFines(
  { rules, fines, absent, count }: Municipality,
  { who, kilograms }: SeparationCase,
  { uit, links }: SeparationParameters,
  old: string,
): ResultTable {
  const limit = rules.containers?.kilograms ?? '0';
  const isAbove = kilograms !== undefined && findSide(kilograms, limit) === 'above';
  const rows = fines
    .filter(({ above }) => !above || isAbove)
    .map(({ code, short, source, percents, unstated }): Words[] => {
      const percent = percents[who];
      const name: Word[] = [`${code}: ${short.toLowerCase()} (`, findRuleLink(links, source), ')'];
      if (percent === undefined) return [name, ['No consta'], [unstated[who] ?? 'El cuadro no la pone para ti.']];
      const amount = percentOf(readPrinted(String(uit.soles)), readPrinted(percent));
      return [name, [{ strong: formatSoles(amount) }], [`${formatPercent(readPrinted(percent))} de la UIT`]];
    });
  const missing = absent.map((short): Words[] => [
    [short],
    ['No consta'],
    [
      'Esta norma no la prevé: no está entre las ',
      `${count} infracciones de su cuadro (`,
      findRuleLink(links, rules.table),
      ').',
    ],
  ]);
  return {
    caption: `Multas si no cumples, con la UIT de ${uit.year} (${uit.decree}: ${formatSoles(readPrinted(String(uit.soles)))})${old === '' ? '' : `.${old}`}`,
    head: ['Infracción', 'Multa', 'De dónde sale'],
    rows: [...rows, ...missing],
  };
}

function listDoubts(
  { rules }: Municipality,
  { who, kilograms }: SeparationCase,
  { uit, links }: SeparationParameters,
): ResultSection {
  const { containers } = rules;
  if (!containers || !kilograms) {
    return {
      heading: 'Qué podría cambiarlo',
      items: [['Esta norma no distingue por kilos al día y no pone multa por no separar. Otra norma podría hacerlo.']],
    };
  }
  const side = findSide(kilograms, containers.kilograms);
  const { printed, today } = containers.colours;
  const exact: Words = [
    `La norma habla de menos y de más de ${containers.kilograms}\u00a0kg. Para ${containers.kilograms} exactos no dice nada: pregunta a la municipalidad.`,
  ];
  const colours: Words = [
    'La ordenanza nombra la ',
    findRuleLink(links, printed),
    ', que fue sustituida por la ',
    findRuleLink(links, today),
    ': pregunta qué colores se exigen hoy.',
  ];
  const reach: Words = [
    'La multa por los contenedores solo nombra a personas jurídicas. Si tu negocio no lo es, no queda claro que te alcance.',
  ];
  return {
    heading: 'Qué podría cambiarlo',
    items: [
      ...(side === 'exact' ? [exact] : []),
      ...(side === 'above' ? [colours] : []),
      ...(side === 'above' && (who === 'comercio' || who === 'industria') ? [reach] : []),
      [`La norma no dice si vale la UIT del año de la infracción o del pago; aquí va la de ${uit.year}.`],
    ],
  };
}

function buildAnswer(municipality: Municipality, label: string, asked: SeparationCase, links: RuleLinks): Words {
  const { place } = municipality;
  const containers = describeContainers(municipality, asked, links);
  const weight = asked.kilograms && containers ? ` con ${formatNumber(asked.kilograms)}\u00a0kg al día` : '';
  const start: Words = [`${label} en ${place}${weight} `, { strong: 'debe separar sus residuos' }];
  if (!containers) return [...start, ' y entregarlos a recicladores inscritos.'];
  return [...start, ` y ${containers.answer}.`];
}

function readKilograms(answers: URLSearchParams): FieldProblem | { kilograms: Big } {
  const amount = parseAmount(answers.get('kilos') ?? '', 'kilos');
  if ('value' in amount) return { kilograms: amount.value };
  return { field: 'kilos', message: describeAmountProblem(amount.problem, 'los kilos de residuos al día', '12') };
}

/** Whether a gain may be for who produces waste so: an enterprise may be a legal person or not. */
function isFor(who: ToldGain['who'], generator: GeneratorId): boolean {
  const isDwelling = generator === 'vivienda' || generator === 'multifamiliar';
  return who === 'todos' || (who === 'viviendas') === isDwelling;
}

/** Whether to separate, in what, and what fine can follow. */
export function answerSeparation(answers: URLSearchParams, parameters: SeparationParameters, today?: Date): Outcome {
  const municipality = parameters.municipalities.find(({ rules }) => rules.municipality === answers.get('municipio'));
  const generator = parameters.generators.find(({ id }) => id === answers.get('quien'));
  const weight = municipality?.rules.containers ? readKilograms(answers) : undefined;
  if (!municipality || !generator || (weight && 'message' in weight)) {
    const problems = [
      ...(municipality ? [] : [{ field: 'municipio', message: 'Elige la municipalidad' }]),
      ...(generator ? [] : [{ field: 'quien', message: 'Elige quién produce los residuos' }]),
      ...(weight && 'message' in weight ? [weight] : []),
    ];
    return { problems };
  }
  const asked: SeparationCase = { who: generator.id, kilograms: weight?.kilograms };
  const { links, uit } = parameters;
  const years = { uit, newest: uit, today };
  const hasFines = municipality.fines.length > 0;
  const old = hasFines ? formatWords(tellOldUit(years, 'amounts')) : '';
  return {
    result: {
      answer: buildAnswer(municipality, generator.label, asked, links),
      norms: [municipality.rules.table.norm],
      shown: [listDuties(municipality, asked, links), listFines(municipality, asked, parameters, old)],
      now: [
        ...(municipality.hasZones ? [findZone] : []),
        ...municipality.gains.filter(({ who }) => isFor(who, generator.id)).map(({ words }) => words),
        ...(hasFines ? offerNewUit(years) : []),
        ['Es una orientación; decide la municipalidad.'],
      ],
      sections: [listDoubts(municipality, asked, parameters)],
    },
  };
}
