import { findMunicipality, findOffice } from '#municipalities';
import type { ProvisionSource } from '#norms';
import { listUits } from '#parameters';
import {
  drawingOf,
  listCases,
  listYearFees,
  procedureKindWords,
  type Procedure,
  type Requirement,
  type RequirementGroup,
  type YearFee,
} from '#procedures';
import { listFacts, type FactSources } from '../list-facts.ts';
import type { Sheet, SheetGroup, SheetItem, SheetName } from './sheet.ts';

/** What the sheet and the slides of a procedure know besides its record. */
export function findFactSources({ fee, office }: Pick<Procedure, 'fee' | 'office'>): FactSources {
  const [year] = fee.kind === 'percent-of-uit' ? listYearFees(fee, listUits()) : [];
  return { year, office: office === undefined ? undefined : findOffice(office) };
}

/** What the sheet of a procedure is called. */
export const nameSheet = ({ id, municipality, title, shortTitle, kind }: Procedure): SheetName => ({
  id,
  municipality,
  title,
  short: shortTitle,
  kind: procedureKindWords[kind],
  procedure: id,
});

/** What the mark at a line means: its places in the norm do not agree. */
export const differsNote = '* Otra parte de la norma lo dice de otro modo: míralo en la página al día.';

function buildItem(item: Requirement, year: YearFee | undefined): SheetItem {
  const { text, hint, kind, otherwise } = item;
  const fee = kind === 'payment' && year ? `${year.amount} en ${year.year}` : undefined;
  const below = [hint, fee].filter((words) => words !== undefined).join('. ');
  return { text, drawing: drawingOf(item), ...(below !== '' && { hint: below }), ...(otherwise && { differs: true }) };
}

/** Requirements as lines: under each heading what is always asked for, then each case under its condition. */
export function buildGroups(
  procedure: Pick<Procedure, 'questions'>,
  requirements: readonly RequirementGroup[],
  year: YearFee | undefined,
): SheetGroup[] {
  const { questions } = procedure;
  return listCases({ requirements: [...requirements], questions }).flatMap(({ heading, cases }) =>
    cases.map(({ items, condition }, index) => ({
      ...(index === 0 && { heading }),
      ...(condition !== undefined && { condition }),
      items: items.map((item) => buildItem(item, year)),
    })),
  );
}

/** Explains the mark where a line has it. */
export const listDiffersNotes = (requirements: readonly RequirementGroup[]): string[] =>
  requirements.some(({ items }) => items.some(({ otherwise }) => otherwise)) ? [differsNote] : [];

/** Where a list of requirements is written. */
export const listItemSources = (requirements: readonly RequirementGroup[]): ProvisionSource[] =>
  requirements.flatMap(({ items }) => items.flatMap(({ sources }) => sources));

/** Where what stands above the list is written. */
function listFactSources({ fee, payment, deadlines, watchOut }: Procedure, { office }: FactSources): ProvisionSource[] {
  return [
    ...('sources' in fee ? fee.sources : []),
    ...(payment?.sources ?? []),
    ...(deadlines[0]?.periods.flatMap(({ sources }) => sources) ?? []),
    ...(office?.sources ?? []),
    ...(watchOut?.sources ?? []),
  ];
}

/** The sheet of a procedure. */
export function buildSheet(procedure: Procedure, sources: FactSources = findFactSources(procedure)): Sheet {
  const { norm, listTitle, requirements, watchOut, verifiedOn } = procedure;
  return {
    ...nameSheet(procedure),
    facts: listFacts(procedure, sources),
    ...(watchOut && { watchOut: watchOut.text }),
    listTitle,
    groups: buildGroups(procedure, requirements, sources.year),
    notes: [],
    smallPrint: listDiffersNotes(requirements),
    sources: [...listItemSources(requirements), ...listFactSources(procedure, sources)],
    norms: [norm],
    page: `/tramites/${procedure.id}/`,
    verifiedOn,
  };
}

/** After «en»: `Trujillo`, `el Cusco`. */
export const findPlaceName = (municipality: string): string => findMunicipality(municipality).place;
