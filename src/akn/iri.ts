import type { NormRecord, OutlineItem } from '#norms';
import { dropAccents } from '#text';

/** Kinds of norm that one body alone issues: their address names none. */
const impliesIssuer = new Set([
  'constitucion',
  'ley',
  'decreto-legislativo',
  'decreto-ley',
  'decreto-urgencia',
  'resolucion-legislativa',
]);

/** A norm as an address needs it; with its outline when we have its text. */
export interface AddressedNorm {
  record: Pick<NormRecord, 'id' | 'type' | 'issuer' | 'number' | 'year'>;
  outline?: readonly Pick<OutlineItem, 'eId' | 'kind'>[];
}

/** A part of an address: lower case, no accents, no blanks. */
function formatPart(text: string): string {
  return dropAccents(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '');
}

/** The number in an address; `nn`, as the naming convention has it, for a norm without one, or whose number nobody says. */
function formatNumber({ number }: AddressedNorm['record']): string {
  return number === null || number === 'no consta' ? 'nn' : formatPart(number) || 'nn';
}

/**
 * Address of a norm as a work, as the Akoma Ntoso Naming Convention 1.0 builds it: `/akn/pe/act/ley/2009/29419`. A norm
 * whose year nobody says has no such address: then it is its own page.
 */
export function formatWorkIri({ record }: AddressedNorm): string {
  if (record.year === null) return `/normas/${record.id}/`;
  const actor = impliesIssuer.has(record.type) ? [] : [formatPart(record.issuer)];
  return ['/akn/pe/act', record.type, ...actor, record.year, formatNumber(record)].join('/');
}

/** The document of a norm's file in which a provision stands: its annex, or the text it approves; undefined for the main one. */
function findComponent(outline: AddressedNorm['outline'], eId: string): string | undefined {
  let component: string | undefined;
  for (const item of outline ?? []) {
    const isWhole = item.kind === 'component' || (item.kind === 'attachment' && !item.eId.includes('__'));
    if (isWhole) component = item.eId === 'main' ? undefined : item.eId;
    if (item.eId === eId) return component;
  }
  return undefined;
}

/** Address of a provision in a norm: `/akn/pe/act/ley/2009/29419/~art_5`; in a text that the norm approves, behind its name. */
export function formatPortionIri(norm: AddressedNorm, eId: string): string {
  const component = findComponent(norm.outline, eId);
  const place = component === undefined ? '' : `!${component}`;
  const portion = component === eId ? '' : `~${eId}`;
  return `${formatWorkIri(norm)}/${place}${portion}`;
}
