/** A calculator without its page: what the recycler's card of Trujillo costs. `node scripts/examples/calculator.ts` */
import { formatWords } from '#forms';
import { formatNormPath, listNormRecords } from '#norms';
import { calculator } from '../../src/calculators/fee/definition.ts';

const years = new Map(listNormRecords().map(({ id, value }) => [id, value.year]));
const parameters = calculator.buildParameters({
  link: ({ norm }) => ({ href: formatNormPath(norm), label: norm, short: norm, place: norm, norm }),
  findYear: (norm: string) => years.get(norm),
});
const outcome = calculator.answer(new URLSearchParams({ tramite: 'trujillo-carnet', anio: '2026' }), parameters);

process.stdout.write(
  'problems' in outcome
    ? `${outcome.problems.map(({ message }) => message).join('\n')}\n`
    : `${formatWords(outcome.result.answer)}\n`,
);
