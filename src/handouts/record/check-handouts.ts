import type { ContentRecord } from '#catalogue';
import { findNearest, type Issue, type Place } from '#errors';
import type { Procedure } from '#procedures';
import type { ChosenSheet } from './handouts.schema.ts';

/** A row of the registry, as its file has it. */
export type WrittenSheet = Pick<ContentRecord<ChosenSheet>, 'value' | 'locate'>;

/** What the rows may name. */
export interface KnownParts {
  procedures: readonly Pick<Procedure, 'id' | 'requirements'>[];
  /** Ids of the sheets that there are without the registry. */
  sheets: ReadonlySet<string>;
}

function suggest(wrong: string, known: readonly string[]): { fix?: string } {
  const near = findNearest(wrong, known).map((name) => `«${name}»`);
  return near.length > 0 ? { fix: `¿Quiso decir ${near.join(' o ')}?` } : {};
}

function checkParts({ value, locate }: WrittenSheet, { procedures }: KnownParts): Issue[] {
  if (value.takes !== 'groups') return [];
  const found = procedures.find(({ id }) => id === value.procedure);
  if (!found) {
    const known = procedures.map(({ id }) => id);
    const message = `No hay ningún trámite «${value.procedure}».`;
    return [{ rule: 'unknown-procedure', place: locate(['procedure']), message, ...suggest(value.procedure, known) }];
  }
  const headings = found.requirements.map(({ heading }) => heading);
  return value.groups.flatMap((group, index): Issue[] => {
    if (headings.includes(group)) return [];
    const place: Place = locate(['groups', index]);
    const message = `La lista de «${found.id}» no tiene ninguna parte «${group}».`;
    const fix = `Sus partes son: ${headings.join(', ')}.`;
    return [{ rule: 'unknown-heading', place, message, fix }];
  });
}

/** Sheets that take what is not there, and ids that are another sheet's. */
export function checkHandouts(rows: readonly WrittenSheet[], known: KnownParts): Issue[] {
  return rows.flatMap((row) => {
    const { id } = row.value;
    const message = `Ya hay una hoja «${id}»: la tienen un trámite, las zonas o las multas.`;
    const taken: Issue[] = known.sheets.has(id)
      ? [{ rule: 'repeated-id', place: row.locate(['id']), message, fix: 'Cambie el id.' }]
      : [];
    return [...taken, ...checkParts(row, known)];
  });
}
