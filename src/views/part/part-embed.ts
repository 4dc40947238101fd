import type { Embed } from '#embeds';
import type { Library } from '#library';
import {
  findCurrentStatus,
  formatProvisionName,
  formatProvisionPath,
  formatShortName,
  listNormBlocks,
  type OutlineItem,
  type Provision,
} from '#norms';
import { hashText } from '#text';
import { formatSentenceCase } from '../norm/sentence-case.ts';
import type { NormWithText } from './provision-view.ts';

/** A part of a norm as something that is taken elsewhere, by kind and id. */
export interface TakenPart extends Pick<Embed, 'kind' | 'id' | 'title'> {
  /** Where it is taken from: the list of the parts of its norm, with this one chosen. */
  take: string;
}

/** Where the parts of a norm are taken from. */
export const formatTakePath = (norm: string): `/capacitar/${string}/` => `/capacitar/${norm}/`;

/** The id of a part is one word of its norm's and its own: `om-011-2012-mpt-art-33`. */
export function describeTakenPart({ record }: NormWithText, item: OutlineItem): TakenPart {
  const id = `${record.id}-${item.eId.replaceAll(/_+/g, '-')}`;
  const name = formatSentenceCase(formatProvisionName(item));
  const heading = formatSentenceCase(item.heading ?? '').replace(/\.$/, '');
  const called = heading === '' || heading === name ? name : `${name}. ${heading}`;
  return {
    kind: 'articulo',
    id,
    title: `${called} (${formatShortName(record)})`,
    take: `${formatTakePath(record.id)}?herramienta=articulo/${id}`,
  };
}

/** The embed of a part; its version changes with its text, with the state of its norm, and with what other norms do to it. */
export function buildPartEmbed(library: Library, entry: NormWithText, item: OutlineItem, provision: Provision): Embed {
  const { id, status } = entry.record;
  const { kind, id: own, title } = describeTakenPart(entry, item);
  const text = listNormBlocks({ children: [provision], tail: '' }).map((block) => block.text);
  return {
    kind,
    id: own,
    title,
    lead: '',
    page: formatProvisionPath(id, item) as Embed['page'],
    version: hashText(JSON.stringify([text, status, library.listInverse(id)])),
    checkedOn: findCurrentStatus(status).verifiedOn,
  };
}
