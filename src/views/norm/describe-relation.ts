import { confidenceWords, formatDate, relationWords, type Relation } from '#norms';

/** What a relation says of a norm: seen from the norm that acts, or from the one that is acted upon. */
export type RelationSide = 'active' | 'passive';

/** Acts on single provisions, seen from the norm they belong to. */
const partWords: Partial<Record<Relation['kind'], string>> = { amends: 'Modificó', repeals: 'Derogó' };

function formatProvisions(eIds: readonly string[]): string {
  const names = eIds.map((eId) => eId.replace(/^art_/, '').replace(/__.*$/, ''));
  return names.length === 1 ? `el artículo ${names.join('')}` : `los artículos ${names.join(', ')}`;
}

/** `La derogó`, `Modificó el artículo 34`, `Deroga`: what stands before the name of the other norm. */
export function describeRelation(relation: Relation, side: RelationSide): string {
  const { kind, provisions = [] } = relation;
  const words = relationWords[kind][side];
  if (provisions.length === 0) return words;
  const part = side === 'passive' ? (partWords[kind] ?? words) : words;
  const of = side === 'active' ? ' de' : '';
  return `${part} ${formatProvisions(provisions)}${of}`;
}

/** Since when, with what reservation, how sure. */
export function describeCertainty({ from, note, confidence }: Relation): string {
  const since = from === undefined ? undefined : `Desde ${formatDate(from)}`;
  return [since, note, `Certeza: ${confidenceWords[confidence]}`]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ''))
    .join('. ');
}
