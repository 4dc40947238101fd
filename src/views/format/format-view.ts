import { formatFormatPath, listBlocks, listFormats, type Format } from '#formats';
import type { Library } from '#library';
import { formatObservationPath, listObservations } from '#observations';
import { listProcedures } from '#procedures';
import type { SourceLink } from '#ui';
import { listNormDoubts, type ToldDoubt } from '../norm-doubts.ts';
import { buildSourceLinker } from '../source-link.ts';

/** A doubt about printed words, as the sheet shows it. */
export interface FormatDoubt {
  href: string;
  title: string;
  text: string;
}

/** Where one field of a form of ours comes from. */
export interface FieldSource {
  label: string;
  /** Words that ask for it. */
  printed: string;
  link: SourceLink;
}

/** What the page of a form shows beyond its own record. */
export interface FormatView {
  /** Annex or article it comes from. */
  place: SourceLink;
  sources: readonly SourceLink[];
  /** Procedures for which it is asked. */
  procedures: readonly { href: string; title: string }[];
  /** It is one of their papers; a preview is none. */
  isPaper: boolean;
  doubts: readonly FormatDoubt[];
  normDoubts: readonly ToldDoubt[];
  /** Of a form of ours: what each field rests on. */
  fields: readonly FieldSource[];
  find: (id: string | undefined) => FormatDoubt | undefined;
}

function findDoubt(id: string | undefined): FormatDoubt | undefined {
  if (id === undefined) return undefined;
  const found = listObservations().find((each) => each.id === id);
  if (!found) throw new Error(`There is no observation ${id}; a form names it.`);
  return { href: formatObservationPath(found.norm, id), title: found.title, text: found.text };
}

/** Labels of ours and the printed words that ask for them. */
function listFieldSources(format: Format, link: (eId: string) => SourceLink): FieldSource[] {
  if (format.origin === 'annex') return [];
  return listBlocks(format).flatMap(({ block }): FieldSource[] => {
    if (!('name' in block)) return [];
    const own =
      block.label === undefined ? [] : [{ label: block.label, printed: block.printed, link: link(block.eId) }];
    const columns = block.kind === 'table' ? block.columns : [];
    return [
      ...own,
      ...columns.map(({ label, printed, eId }) => ({ label: label ?? printed, printed, link: link(eId) })),
    ];
  });
}

/** Gathers what the page of a form needs from other rooms. */
export function buildFormatView(library: Pick<Library, 'find'>, format: Format): FormatView {
  const link = buildSourceLinker(library);
  const { norm, eId, sources, meets, observations } = format;
  const named = [...new Set(meets.map(({ procedure }) => procedure))];
  return {
    place: link({ norm, eId }),
    sources: sources.map(link),
    procedures: listProcedures()
      .filter(({ id }) => named.includes(id))
      .map(({ id, title }) => ({ href: `/tramites/${id}/`, title })),
    isPaper: meets.some(({ requirement }) => requirement !== undefined),
    doubts: observations.flatMap((id) => findDoubt(id) ?? []),
    normDoubts: listNormDoubts(library, [norm]),
    fields: listFieldSources(format, (place) => link({ norm, eId: place })),
    find: findDoubt,
  };
}

/** A form as a link: beside the requirement that it meets, or beside a step that leads to its procedure. */
export interface RequirementForm {
  href: string;
  title: string;
}

/** Forms to fill in for a procedure, its papers before what is only looked at. */
export function listProcedureForms(procedure: string): RequirementForm[] {
  return listFormats()
    .flatMap(({ id, shortTitle, meets }) => {
      const met = meets.filter((one) => one.procedure === procedure);
      const isPaper = met.some(({ requirement }) => requirement !== undefined);
      return met.length === 0 ? [] : [{ href: formatFormatPath(id), title: shortTitle, isPaper }];
    })
    .toSorted((a, b) => Number(b.isPaper) - Number(a.isPaper))
    .map(({ href, title }) => ({ href, title }));
}

/** Forms of a procedure's requirements, by the id of the requirement. */
export function listRequirementForms(procedure: string): ReadonlyMap<string, RequirementForm> {
  return new Map(
    listFormats().flatMap(({ id, shortTitle, meets }) =>
      meets
        .filter((met) => met.procedure === procedure)
        .flatMap(({ requirement }) =>
          requirement === undefined ? [] : [[requirement, { href: formatFormatPath(id), title: shortTitle }] as const],
        ),
    ),
  );
}
