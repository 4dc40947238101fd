import type { FieldProblem, Outcome } from '#forms';
import { formatOf } from '#text';
import { readYear } from '../shared/read-year.ts';
import { describeAbsent, otherCode } from './describe-absent.ts';
import { describeFine, describeFineBefore, describeNoFine, type AskedGroup } from './describe-fine.ts';
import type { AbsentCase, FineCase, FineParameters } from './parameters.ts';
import { offenderChoices, repeatChoices } from './fine-choices.ts';

/** What the reader says of the case, with everything that may be wrong in it. */
interface ReadCase {
  group?: AskedGroup;
  fineCase?: FineCase;
  /** Something the table does not have; without `is`, none of the list. */
  absent?: { is: AbsentCase | undefined };
  problems: FieldProblem[];
}

function readCase(answers: URLSearchParams, { groups, remedies }: FineParameters): ReadCase {
  const listed = groups.find(({ municipality }) => municipality === answers.get('municipio'));
  const group = listed && { ...listed, remedies };
  const asked = answers.get('infraccion') ?? '';
  if (!group) {
    const unsaid = { field: 'infraccion', message: 'Elige qué pasó' };
    return { problems: [{ field: 'municipio', message: 'Elige la municipalidad' }, ...(asked === '' ? [unsaid] : [])] };
  }
  const fineCase = group.cases.find(({ code }) => code === asked);
  if (fineCase) return { group, fineCase, problems: [] };
  const is = group.absent.find(({ id }) => id === asked);
  if (is || asked === otherCode) return { group, absent: { is }, problems: [] };
  const message = `Elige una infracción del cuadro ${formatOf(group.place)}, o «Otra cosa»`;
  return { group, problems: [{ field: 'infraccion', message }] };
}

/** A table that names nobody asks for nobody. */
const asksOffender = ({ offenders }: FineCase): boolean => offenders[0]?.id !== 'cualquiera';

function checkOffender(answers: URLSearchParams, fineCase: FineCase): FieldProblem[] {
  const isKnown = offenderChoices.some(({ value }) => value === answers.get('infractor'));
  return isKnown || !asksOffender(fineCase) ? [] : [{ field: 'infractor', message: 'Elige quién la cometió' }];
}

/** Not said: every step is told. */
function checkRepeat(answers: URLSearchParams, { repeats }: FineCase): FieldProblem[] {
  const given = answers.get('vez') ?? '';
  const isKnown = given === '' || repeatChoices.some(({ value }) => value === given);
  return repeats.length === 0 || isKnown ? [] : [{ field: 'vez', message: 'Elige si es la primera vez' }];
}

/** The fine for an infraction. Fields: `municipio`, `infraccion`, `infractor`, `vez`, `anio`. */
export function answerFine(answers: URLSearchParams, parameters: FineParameters, today?: Date): Outcome {
  const { uit: values } = parameters;
  const { group, fineCase, absent, problems } = readCase(answers, parameters);
  const year = readYear(answers.get('anio'), values);
  const found: FieldProblem[] = [
    ...problems,
    ...(fineCase ? [...checkOffender(answers, fineCase), ...checkRepeat(answers, fineCase)] : []),
    ...('problem' in year ? [{ field: 'anio', message: year.problem }] : []),
  ];
  const [newest] = values;
  if (found.length > 0 || !group || !newest || 'problem' in year) return { problems: found };
  if (absent) return { result: describeAbsent(group, absent.is, { ...year, newest, today }) };
  if (!fineCase) return { problems: found };
  const asked = asksOffender(fineCase) ? answers.get('infractor') : 'cualquiera';
  const offender = fineCase.offenders.find(({ id }) => id === asked);
  const { uit } = year;
  const years = { ...year, values, today };
  if (uit.year < group.since) return { result: describeFineBefore(group, fineCase, uit) };
  if (!offender) return { result: describeNoFine({ group, fineCase, ...years }, asked ?? '') };
  const repeat = fineCase.repeats.find(({ id }) => id === answers.get('vez'));
  return { result: describeFine({ group, fineCase, offender, repeat, ...years }) };
}
