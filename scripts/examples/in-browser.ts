/**
 * All four in a browser, from single modules and faces that read no content: what they know is given to them, as a page would
 * with a file. `esbuild scripts/examples/in-browser.ts --bundle --outfile=ejemplo.js`; in Node it says the same.
 */
import { buildCalendar, countDeadline } from '#calendar';
import { buildCitationRegistry, resolveCitations } from '#citations/engine';
import { listNormBlocks } from '#norms/blocks';
import { answerFee } from '../../src/calculators/fee/answer.ts';
import type { FeeParameters } from '../../src/calculators/fee/parameters.ts';
import { formatWords } from '../../src/forms/result/result-view.ts';
import { parseNormText } from '../../src/norms/parse/parse-norm-text.ts';

const law = {
  id: 'ley-29419',
  type: 'ley',
  number: '29419',
  year: 2009,
  issuer: 'congreso',
  title: 'Ley que regula la actividad de los recicladores',
  aliases: [],
  relations: [],
  status: [],
};
const registry = buildCitationRegistry({ norms: [law], issuers: [], errata: [], outlines: new Map() });
const { tree } = parseNormText('#### Artículo 1.- OBJETO\n\nSegún el artículo 5 de la Ley N° 29419.');
const found = resolveCitations({ norm: '', issuer: '', blocks: listNormBlocks(tree) }, registry);

const calendar = buildCalendar({
  holidays: [{ date: '07-28', name: 'Fiestas Patrias', basis: 'DLeg 713', firstYear: 1991 }],
  decrees: [],
});
const period = countDeadline({ start: '2026-07-27', count: 1, unit: 'habiles', calendar });

const fee: FeeParameters = {
  cases: [
    {
      id: 'carnet',
      label: 'Carnet',
      says: '0.28 % de la UIT',
      fee: { kind: 'percent-of-uit', percent: '0.28' },
      sources: [],
      norm: { id: 'om-011-2012-mpt', text: 'OM N° 011-2012-MPT', href: '/normas/om-011-2012-mpt/' },
      since: 2012,
    },
  ],
  uit: [{ year: 2026, soles: 5500, decree: 'DS N° 301-2025-EF, 17/12/2025' }],
};
const cost = answerFee(new URLSearchParams({ tramite: 'carnet', anio: '2026' }), fee);

/** What was found, for whoever runs it. */
export const lines: readonly string[] = [
  ...found.map(({ text, target }) => `${text} → ${target?.norm ?? '?'}`),
  'deadline' in period ? `Último día: ${period.deadline.lastDay}` : '',
  'result' in cost ? formatWords(cost.result.answer) : '',
];

for (const line of lines) console.log(line);
