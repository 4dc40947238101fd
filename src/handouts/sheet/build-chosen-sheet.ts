import { listProcedures } from '#procedures';
import type { LinkSource } from '#ui';
import type { ChosenSheet } from '../record/handouts.schema.ts';
import { buildGroups, listDiffersNotes, listItemSources } from './build-sheet.ts';
import type { Sheet, SheetName } from './sheet.ts';

/** What a chosen sheet is called. */
export const nameChosenSheet = ({ id, municipality, title, short }: ChosenSheet): SheetName => ({
  id,
  municipality,
  title,
  short,
  kind: 'Hoja',
});

function buildQuoted(row: Extract<ChosenSheet, { takes: 'words' }>, link: LinkSource): Sheet {
  const { source, lines, listTitle } = row;
  return {
    ...nameChosenSheet(row),
    facts: [],
    listTitle,
    groups: [{ items: lines.map(({ source: { printed }, drawing }) => ({ text: printed, drawing, isQuoted: true })) }],
    notes: [],
    smallPrint: [],
    sources: [source],
    norms: [source.norm],
    page: link(source).href.replace(/#.*$/, ''),
  };
}

function buildParts(row: Extract<ChosenSheet, { takes: 'groups' }>): Sheet {
  const procedure = listProcedures().find(({ id }) => id === row.procedure);
  if (!procedure) throw new Error(`There is no procedure ${row.procedure}; the sheet ${row.id} takes parts of it.`);
  const chosen = procedure.requirements.filter(({ heading }) => row.groups.includes(heading));
  return {
    ...nameChosenSheet(row),
    facts: [],
    ...(procedure.watchOut && { watchOut: procedure.watchOut.text }),
    listTitle: row.listTitle,
    groups: buildGroups(procedure, chosen, undefined),
    notes: [],
    smallPrint: listDiffersNotes(chosen),
    sources: listItemSources(chosen),
    norms: [procedure.norm],
    page: `/tramites/${procedure.id}/`,
    verifiedOn: procedure.verifiedOn,
  };
}

/** A sheet of the registry: words of a norm, or parts of the list of a procedure. */
export function buildChosenSheet(row: ChosenSheet, link: LinkSource): Sheet {
  return row.takes === 'words' ? buildQuoted(row, link) : buildParts(row);
}
