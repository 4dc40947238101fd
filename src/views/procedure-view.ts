import type { Library } from '#library';
import { findMunicipality, findOffice, type Office } from '#municipalities';
import { describeDoubt, findCurrentStatus, type NormDoubt } from '#norms';
import { formatObservationPath, listObservations, sortBySeverity, type Severity } from '#observations';
import { listUits } from '#parameters';
import { describeFee, listYearFees, type Procedure, type Renewal, type YearFee } from '#procedures';
import type { LinkSource, SourceLink } from '#ui';
import { listRequirementForms, type RequirementForm } from './format/format-view.ts';
import { findDoubtLetter, findProcedureLetter } from './letters.ts';
import { buildSourceLinker } from './source-link.ts';

type Status = ReturnType<typeof findCurrentStatus>;

/** A norm a procedure rests on, or that came later. */
export interface BasisRow {
  link: SourceLink;
  note: string;
  status: Status;
}

/** A recorded doubt about the norm; in full it would weigh more than all the rest of the page. */
export interface Doubt {
  /** Where it stands in full. */
  href: string;
  title: string;
  place: SourceLink;
  severity: Severity;
}

/** What the page of a procedure shows beyond its own record. */
export interface ProcedureView {
  link: LinkSource;
  /** State of the norm that sets it up. */
  status: Status;
  /** That this state is not certain. */
  doubt: NormDoubt | undefined;
  /** Who is asked about the norm. */
  ask: string;
  /** Where the letters are: about the state of the norm, and to file the request itself. */
  letters: { doubt: string | undefined; request: string | undefined };
  /** Forms that meet its requirements, by the id of the requirement. */
  forms: ReadonlyMap<string, RequirementForm>;
  /** After how long it is renewed, for a reminder. */
  renewal: Renewal | undefined;
  /** Where it is filed. */
  office: Office | undefined;
  /** Newest year first; none where the fee is no share of the UIT. */
  years: readonly YearFee[];
  /** For lists and the payment: `S/ 15.40 en 2026`. */
  fee: string | undefined;
  basis: readonly BasisRow[];
  later: readonly BasisRow[];
  doubts: readonly Doubt[];
}

function findStatus(library: Pick<Library, 'find'>, id: string): Status {
  const entry = library.find(id);
  if (!entry) throw new Error(`The norm ${id} is not in the library; a procedure rests on it.`);
  return findCurrentStatus(entry.record.status);
}

function findDoubt(library: Pick<Library, 'find'>, id: string): NormDoubt | undefined {
  const entry = library.find(id);
  return entry && describeDoubt(entry.record);
}

function findRenewal({ shortTitle, municipality, validity }: Procedure): Renewal | undefined {
  if (validity?.years === undefined) return undefined;
  const { name } = findMunicipality(municipality);
  return { what: shortTitle, town: name, years: validity.years, says: validity.says };
}

function listDoubts(ids: readonly string[], link: LinkSource): Doubt[] {
  const doubts = ids.map((id) => {
    const observation = listObservations().find((each) => each.id === id);
    if (!observation) throw new Error(`No observation ${id}; a procedure names it.`);
    const { norm, eId, title, severity } = observation;
    return { href: formatObservationPath(norm, id), title, severity, place: link({ norm, eId }) };
  });
  return sortBySeverity(doubts);
}

/** Gathers what the page of a procedure needs from other rooms. */
export function buildProcedureView(library: Pick<Library, 'find'>, procedure: Procedure): ProcedureView {
  const link = buildSourceLinker(library);
  const { fee, kind } = procedure;
  const years = fee.kind === 'percent-of-uit' ? listYearFees(fee, listUits()) : [];
  return {
    link,
    status: findStatus(library, procedure.norm),
    doubt: findDoubt(library, procedure.norm),
    ask: findOffice(findMunicipality(procedure.municipality).office).ask,
    letters: { doubt: findDoubtLetter(library, procedure.norm), request: findProcedureLetter(procedure.id) },
    forms: listRequirementForms(procedure.id),
    renewal: findRenewal(procedure),
    office: procedure.office === undefined ? undefined : findOffice(procedure.office),
    years,
    fee: describeFee(fee, kind === 'tramite', years[0]),
    basis: procedure.legalBasis.map(({ source, note }) => ({
      link: link(source),
      note,
      status: findStatus(library, source.norm),
    })),
    later: procedure.laterNorms.map(({ norm, note }) => ({
      link: link({ norm }),
      note,
      status: findStatus(library, norm),
    })),
    doubts: listDoubts(procedure.observations, link),
  };
}
