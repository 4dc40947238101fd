import { formatPlaceName, formatPlacePath, type NormEntry, type PlacedCitation, type RenderNotes } from '#library';
import { escapeHtml, formatBlock, walkProvisions, type Provision } from '#norms';
import { findObservations, listObservations } from '#observations';

/** A part of the same norm that a passage names, and that its text does not have, or not whole. */
interface MissingPart {
  /** Where it would stand; undefined where the text has no place for it. */
  eId?: string;
  /** The words that name it. */
  named: string;
  /** What is missing, in our words. */
  says: string;
}

/** What the editor says inside a provision of what the document lacks there. */
function listOwnWords(provision: Provision): string[] {
  return [provision, ...walkProvisions(provision.children)]
    .flatMap(({ children }) => children)
    .flatMap((child) => (child.kind === 'text' && child.editorial ? [formatBlock(child).slice(1, -1)] : []));
}

/** Parts of its own norm that these citations name and that the held text lacks, each once, in reading order. */
function listMissingParts(
  citations: readonly PlacedCitation[],
  norm: string,
  provisions: ReadonlyMap<string, Provision>,
): MissingPart[] {
  const found = citations.flatMap(({ text, target, via, reason }): MissingPart[] => {
    if (!target && via === 'inner' && reason === 'unknown-provision')
      return [{ named: text, says: 'Este texto no tiene ninguna parte con ese nombre.' }];
    const provision = target?.norm === norm ? provisions.get(target.eId ?? '') : undefined;
    if (!provision) return [];
    const says = listOwnWords(provision).join(' ');
    return says === '' ? [] : [{ eId: provision.eId, named: text, says }];
  });
  return [...new Map(found.map((part) => [part.eId ?? part.named, part])).values()];
}

/** True where an observation that stands in full beside the passage tells it already. */
function isTold({ eId }: MissingPart, norm: string, inside: readonly string[]): boolean {
  if (eId === undefined) return false;
  return findObservations(listObservations(), norm, inside).some(({ others = [] }) =>
    others.some((other) => other.norm === norm && (other.eId === eId || other.eId.startsWith(`${eId}__`))),
  );
}

/** Beside a passage, which annexes and articles it names that the text does not have as they are announced. */
export function renderMissingParts(
  own: NormEntry,
  citations: readonly PlacedCitation[],
  provisions: ReadonlyMap<string, Provision>,
): RenderNotes {
  const { id } = own.record;
  return (provision) => {
    const inside = [provision, ...walkProvisions(provision.children)].map(({ eId }) => eId);
    const isHere = ({ eId }: MissingPart): boolean => eId !== undefined && inside.includes(eId);
    const items = listMissingParts(citations, id, provisions)
      .filter((part) => !isHere(part) && !isTold(part, id, inside))
      .map(({ eId, named, says }) => {
        const name =
          eId === undefined
            ? `«${escapeHtml(named)}»`
            : `<a href="${escapeHtml(formatPlacePath(own, eId))}">${escapeHtml(formatPlaceName(own, eId))}</a>`;
        return `<li>${name}. ${escapeHtml(says)}</li>`;
      });
    if (items.length === 0) return '';
    return `<div class="note"><h3>Lo que nombra y no está completo aquí</h3><ul role="list">${items.join('')}</ul></div>`;
  };
}
