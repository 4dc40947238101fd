import type { NormEntry } from '#library';
import {
  confidenceWords,
  findCurrentStatus,
  formatStatus,
  keepNumberTogether,
  relationWords,
  type Relation,
} from '#norms';
import type { Knowledge } from '../knowledge.ts';
import type { Told } from '../tool.ts';
import { findPlaces, tellNorm } from './find-norm.ts';

/** What changes a text; to rest on it does not. */
const changing: ReadonlySet<Relation['kind']> = new Set(['amends', 'may-amend', 'repeals', 'replaces']);

/** What other norms are known to do to parts of a norm, by part. */
function listChanges({ record }: NormEntry, { library, link }: Knowledge): string[] {
  return library.listInverse(record.id).flatMap(({ from, relation: { kind, provisions = [], confidence } }) => {
    if (!changing.has(kind)) return [];
    const name = keepNumberTogether(library.find(from)?.record.canonical ?? from);
    return provisions.map((eId) => {
      const { label } = link({ norm: record.id, eId });
      return `- ${name}: ${relationWords[kind].active.toLowerCase()} ${label} (${confidenceWords[confidence]})`;
    });
  });
}

/** What we know of a norm, or of a part of it, whose words are not here. */
export function tellCard(entry: NormEntry, asked: string | number | undefined, knowledge: Knowledge): Told {
  const { record } = entry;
  const [eId, ...others] = asked === undefined ? [] : findPlaces(entry, String(asked), knowledge);
  const part = others.length === 0 ? record.provisions?.find((one) => one.eId === eId) : undefined;
  const status = part && findCurrentStatus(part.status);
  const changes = listChanges(entry, knowledge);
  const place = String(asked).slice(0, 200);
  return {
    says: [
      `${tellNorm(entry)}. No tenemos su texto: no podemos citar sus palabras.`,
      ...(part && status
        ? [
            `${part.label}: ${formatStatus(status)} (${confidenceWords[status.confidence]}; revisado el ${status.verifiedOn}). ${status.evidence}`,
          ]
        : []),
      ...(asked !== undefined && !part ? [`No podemos comprobar si «${place}» existe, ni qué dice hoy.`] : []),
      ...(changes.length > 0 ? ['Cambios que conocemos de sus partes (puede haber otros):', ...changes] : []),
    ].join('\n'),
    sources: [{ norm: record.id, ...(part ? { eId: part.eId } : {}) }],
  };
}
