import { expect, test } from 'vitest';
import { formatLongDay } from '#calendar';
import { formatWords, listResultWords } from '#forms';
import { findMunicipality } from '#municipalities';
import { listDifferent, listProcedures } from '#procedures';
import { answerResponseDay } from '../../procedures/response-day/response-day-answer.ts';
import { buildAskedPeriods, buildCountingFacts } from '../../procedures/response-day/response-day-parameters.ts';
import { answerDeadline } from './answer.ts';
import { parameters } from './deadline.fixture.ts';

const link = ({ norm, eId }: { norm: string; eId?: string | undefined }) => ({
  href: `/normas/${norm}/`,
  place: '',
  norm,
  label: norm,
  short: eId?.replace(/^art_\d+__para_/, '').replaceAll('-', '.') ?? norm,
});
/** Links are named otherwise in the two places; the words are one. */
const counting = buildCountingFacts(link);
const withoutLink = (text: string): string => text.replace(/ \([^)]*\)(?= Sin verificar\.$|$)/, '');

const countable = listProcedures().flatMap((procedure) =>
  procedure.deadlines.filter((deadline) => deadline.countable).map((deadline) => ({ procedure, deadline })),
);
const days = [
  ['23/11/2026', 'a working day'],
  ['21/11/2026', 'a Saturday'],
  ['24/12/2026', 'before a holiday, over the end of the year'],
  ['31/12/2025', 'before a day given by decree'],
  ['01/03/2010', 'the year of the urgency decree'],
] as const;
const cases = countable.flatMap(({ procedure, deadline }) =>
  days.map(([day, reason]) => ({ procedure, deadline, id: procedure.id, day, reason })),
);

test.for(cases)(
  'page and calculator say the same day and the same caveats: $id, $day, $reason',
  ({ procedure, deadline, day }) => {
    const town = findMunicipality(procedure.municipality);
    const panel = answerResponseDay(day, { ...buildAskedPeriods(deadline, town, true), ...counting });
    const said = panel.notes.map((note) => withoutLink(formatWords(note)));
    const longest = listDifferent(deadline.periods).at(-1)?.days;
    const query = `desde=${day}&tramite=${procedure.id}-${longest}&lugar=${town.id}`;
    const outcome = answerDeadline(new URLSearchParams(query), parameters);
    if ('problems' in outcome) throw new Error('It was refused.');
    const { result } = outcome;
    expect(panel.answer).toContain(/\p{L}+ \d+ de \p{L}+ de \d{4}(?! si se)/u.exec(formatWords(result.answer))?.[0]);
    const caveats = listResultWords({
      ...result,
      answer: [],
      now: [],
      sums: [],
      tables: [],
      sections: result.sections.slice(0, 1),
    })
      .map((words) => withoutLink(formatWords(words)))
      // Of several periods the panel shows all; the calculator says that there is another.
      .filter((words) => !/^$|^Ten en cuenta$|^Qué podría cambiarlo$|^Otro lugar de la norma/.test(words));
    expect(said).toEqual(expect.arrayContaining(caveats));
  },
);

test('there are procedures to compare, and the last day is written as on the page', () => {
  expect(countable.length).toBeGreaterThanOrEqual(3);
  expect(formatLongDay('2026-11-30')).toBe('lunes 30 de noviembre de 2026');
});
