import type { z } from 'zod';
import { formatPlacePath, type NormEntry } from '#library';
import {
  formatBlock,
  formatHeading,
  formatInlines,
  type NormTree,
  type Provision,
  type ProvisionChild,
  type Table,
} from '#norms';
import type { ProvisionItemSchema } from './api-schemas.ts';

type ProvisionItem = Omit<z.output<typeof ProvisionItemSchema>, '@id'>;

function readTable({ head, body }: Table): string[][] {
  return [...head, ...body].map(({ cells }) => cells.map(({ lines }) => lines.map(formatInlines).join('\n')));
}

/** Paragraphs of a provision: those of the document, and, without their brackets, those that an editor put in their place. */
function readParagraphs({ children }: Provision): { text: string[]; editorial: string[] } {
  const blocks = children.filter((child) => child.kind === 'text');
  const read = (own: boolean): string[] => blocks.filter(({ editorial = false }) => editorial === own).map(formatBlock);
  return { text: read(false), editorial: read(true).map((words) => words.replace(/^\[(.*)\]$/su, '$1')) };
}

function buildItem(entry: NormEntry, provision: Provision, parent: string | null): ProvisionItem {
  const { eId, kind, marker, num, children } = provision;
  const heading = formatHeading(provision);
  return {
    id: `${entry.record.id}/${eId}`,
    norm: entry.record.id,
    eId,
    parent,
    kind,
    ...(marker === undefined ? {} : { marker }),
    ...(num === undefined ? {} : { num }),
    ...(heading === '' ? {} : { heading }),
    page: formatPlacePath(entry, eId),
    ...readParagraphs(provision),
    ...(provision.editorial ? { headedByEditor: true as const } : {}),
    tables: children.flatMap((child) => (child.kind === 'table' ? [readTable(child)] : [])),
    notes: children.flatMap((child) =>
      child.kind === 'note' ? [{ mark: child.id, text: child.text.map(formatBlock).join('\n') }] : [],
    ),
  };
}

function listInside(entry: NormEntry, children: readonly ProvisionChild[], parent: string | null): ProvisionItem[] {
  return children.flatMap((child) => {
    if (child.kind === 'text' || child.kind === 'table' || child.kind === 'note') return [];
    return [buildItem(entry, child, parent), ...listInside(entry, child.children, child.eId)];
  });
}

/** Every provision of a norm with text, in reading order, each with its own words. */
export function listProvisions(entry: NormEntry, tree: NormTree): ProvisionItem[] {
  return listInside(entry, tree.children, null);
}
