import type { Provision } from '../tree/norm-tree.ts';
import { formatBlock } from '../tree/norm-outline.ts';
import { walkProvisions } from '../tree/walk-tree.ts';
import type { Marker } from './markers/marker.ts';
import type { Reading } from './reading.ts';

/** A title or chapter that is called so: `TÍTULO V`, below it `DISPOSICIONES COMPLEMENTARIAS`. */
const groupName = /^disposici(?:ones|[oó]n)(?!\p{L})/iu;

/** Name of the next group of dispositions of the text being read: groups count through all of it. */
function nameGroup({ stack }: Reading): string {
  const groups = [...walkProvisions(stack.tree.children)].filter(
    ({ kind, eId }) => kind === 'dispositions' && eId.startsWith(`${stack.prefix}hcontainer_`),
  );
  return `hcontainer_${groups.length + 1}`;
}

/** Opens a group of dispositions by its heading. */
export function openDispositions(reading: Reading, line: number): Provision {
  reading.stack.close(2);
  return reading.stack.push({ kind: 'dispositions', name: nameGroup(reading), rank: 2, line, global: true });
}

/** Whether dispositions are read here: in a group of them, or in a title or chapter that is called so and has no articles. */
export function holdsDispositions({ stack }: Reading): boolean {
  const holder = stack.findOpen('dispositions', 'article', 'division', 'attachment', 'chapter', 'title');
  if (holder?.kind === 'dispositions') return true;
  const isTitle = holder?.kind === 'title' || holder?.kind === 'chapter';
  return isTitle && (holder.heading ?? []).some((block) => groupName.test(formatBlock(block)));
}

/** Opens a disposition; the first of a title that is called so opens the group that the title stands for. */
export function openDisposition(reading: Reading, { kind, printed, num }: Marker, line: number): Provision {
  const { stack } = reading;
  if (!stack.findOpen('dispositions')) {
    stack.push({ kind: 'dispositions', name: nameGroup(reading), rank: 3.9, line, global: true });
  }
  return stack.push({ kind, name: `hcontainer_${num}`, marker: printed, num, rank: 4, line });
}
