import { relationWords, type Relation } from '#norms';
import { lowerFirst } from '#text';
import type { RelationLink } from '../build-map.ts';
import { isDoubtful, relationKinds } from '../link-words.ts';
import { describeNorm, type DrawnNorm } from './describe-norm.ts';
import { centreLabel, LINE, wrapLabel, type Label } from './wrap-label.ts';

/** A norm on one of the two sides. */
export interface PairNode {
  norm: DrawnNorm;
  side: 'from' | 'to';
  y: number;
  /** Middle of its ring. */
  x: number;
  label: Label;
  /** What it does, or what is done to it, in words. */
  spoken: string;
}

/** What joins two norms; broken where nothing at hand confirms it. */
export interface PairLine {
  fromY: number;
  toY: number;
  doubtful: boolean;
}

/** Who does one kind of thing, on the left, and to whom, on the right: no two lines cross. */
export interface PairsLayout {
  kind: Relation['kind'];
  width: number;
  height: number;
  nodes: readonly PairNode[];
  lines: readonly PairLine[];
}

/** Where rings and words of each side stand; lines run between the rings. */
export const sides = { from: { ring: 126, words: 0 }, to: { ring: 210, words: 226 } } as const;
const [WIDTH, LABEL_WIDTH, GAP] = [336, 112, 12] as const;

type Side = PairNode['side'];

const heightOf = ({ name }: DrawnNorm): number => wrapLabel(name, LABEL_WIDTH).length * LINE + GAP;

function buildNode(norm: DrawnNorm, side: Side, y: number, kind: Relation['kind'], others: string[]): PairNode {
  const words = relationWords[kind][side === 'from' ? 'active' : 'passive'];
  return {
    norm,
    side,
    y,
    x: sides[side].ring,
    label: centreLabel(sides[side].words, y, wrapLabel(norm.name, LABEL_WIDTH)),
    spoken: `${norm.name}, ${norm.status}: ${lowerFirst(words)} ${others.join('; ')}.`,
  };
}

/** The side with fewer norms: each of them stands once, beside all that join it. */
function findHub(links: readonly RelationLink[]): Side {
  const count = (side: Side): number => new Set(links.map((link) => link[side])).size;
  return count('from') < count('to') ? 'from' : 'to';
}

function layOutPairs(kind: Relation['kind'], links: readonly RelationLink[]): PairsLayout {
  const hub = findHub(links);
  const far = hub === 'from' ? 'to' : 'from';
  const nodes: PairNode[] = [];
  const lines: PairLine[] = [];
  let height = 0;
  for (const group of Map.groupBy(links, (link) => link[hub]).values()) {
    const [first] = group as [RelationLink];
    const centre = describeNorm(first[hub]);
    const members = group.map((link) => ({ link, norm: describeNorm(link[far]) }));
    const own = members.reduce((sum, { norm }) => sum + heightOf(norm), 0);
    const whole = Math.max(own, heightOf(centre));
    const middle = height + whole / 2;
    const names = members.map(({ norm }) => norm.name);
    nodes.push(buildNode(centre, hub, middle, kind, names));
    let top = middle - own / 2;
    for (const { link, norm } of members) {
      const y = top + heightOf(norm) / 2;
      nodes.push(buildNode(norm, far, y, kind, [centre.name]));
      const [fromY, toY] = hub === 'from' ? [middle, y] : [y, middle];
      lines.push({ fromY, toY, doubtful: isDoubtful(link.relation) });
      top += heightOf(norm);
    }
    height += whole + GAP;
  }
  return { kind, width: WIDTH, height: height - GAP, nodes, lines };
}

/** One drawing for each kind of thing that norms do to one another. */
export function layOutDeeds(relations: readonly RelationLink[]): PairsLayout[] {
  const byKind = Map.groupBy(relations, ({ relation }) => relation.kind);
  return relationKinds.flatMap((kind) => {
    const links = byKind.get(kind);
    return links ? [layOutPairs(kind, links)] : [];
  });
}
