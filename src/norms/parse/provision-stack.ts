import { createEIdRegister } from '../tree/eid.ts';
import type { NormTextWarning, NormTree, Provision, ProvisionChild, ProvisionKind } from '../tree/norm-tree.ts';
import type { PointLevel, Series } from './markers/point-level.ts';

interface Open {
  provision: Provision;
  /** The lower, the wider: 1 annex or approved text … 5 numeral, 6 letter. */
  rank: number;
  series?: Series | undefined;
}

/** What a provision is opened with. */
interface Opening {
  kind: ProvisionKind;
  /** Last part of the eId: `art_5`, `point_a`. */
  name: string;
  rank: number;
  line: number;
  marker?: string;
  num?: string;
  /** The eId starts anew below the component instead of below the parent. */
  global?: boolean;
  /** How the points of a list of plain paragraphs count. */
  series?: Series;
}

/** The provisions open while a norm's text is read from top to bottom, and the tree they grow into. */
export class ProvisionStack {
  readonly tree: NormTree = { children: [], tail: '' };
  readonly warnings: NormTextWarning[] = [];
  /** First part of every eId of the part being read: `main__` in a norm that approves another text. */
  prefix = '';
  readonly #register = createEIdRegister();
  readonly #counts = new WeakMap<object, Map<string, number>>();
  #open: Open[] = [];

  get top(): Provision | undefined {
    return this.#open.at(-1)?.provision;
  }

  /** The nearest open provision of one of these kinds. */
  findOpen(...kinds: ProvisionKind[]): Provision | undefined {
    return this.#open.findLast(({ provision }) => kinds.includes(provision.kind))?.provision;
  }

  /** Every open provision, outermost first. */
  listOpen(): Provision[] {
    return this.#open.map(({ provision }) => provision);
  }

  /** The counted points open now, outermost first. */
  listPointLevels(): PointLevel[] {
    return this.#open.flatMap(({ provision: { num }, rank, series }) =>
      series === undefined || num === undefined ? [] : [{ series, num, rank }],
    );
  }

  /** Rank of the innermost open provision; 0 when none is open. */
  get rank(): number {
    return this.#open.at(-1)?.rank ?? 0;
  }

  /** Closes everything of this rank and narrower. */
  close(rank: number): void {
    while (this.#open.length > 0 && this.rank >= rank) this.#open.pop();
  }

  /** Closes the outermost open provision of this kind and everything inside it. */
  closeKind(kind: ProvisionKind): void {
    const index = this.#open.findIndex(({ provision }) => provision.kind === kind);
    if (index >= 0) this.#open.length = index;
  }

  append(child: ProvisionChild): void {
    (this.top ?? this.tree).children.push(child);
  }

  /** How many of these the open provision holds, counting one more. */
  countNext(name: string): number {
    const parent = this.top ?? this.tree;
    const counts = this.#counts.get(parent) ?? new Map<string, number>();
    const count = (counts.get(name) ?? 0) + 1;
    this.#counts.set(parent, counts.set(name, count));
    return count;
  }

  /** Opens a provision below the ones that are wider, and gives it its eId. */
  push(opening: Opening): Provision {
    const { kind, rank, marker, num, line, series } = opening;
    this.close(rank);
    const { eId, repeated } = this.#register.allocate(this.#formatBase(opening.global) + opening.name);
    const provision: Provision = {
      kind,
      eId,
      ...(marker === undefined ? {} : { marker }),
      ...(num === undefined ? {} : { num }),
      children: [],
    };
    if (repeated && num) {
      this.warn('repeated-number', eId, line, `«${marker ?? num}» se repite; queda aparte como ${eId}.`);
    }
    this.append(provision);
    this.#open.push({ provision, rank, series });
    return provision;
  }

  /** A free eId below the open provision, for tables and notes. */
  name(name: string): string {
    return this.#register.allocate(this.#formatBase(false) + name).eId;
  }

  warn(rule: NormTextWarning['rule'], eId: string, line: number, message: string): void {
    this.warnings.push({ rule, eId, line, message });
  }

  #formatBase(global = false): string {
    const { top } = this;
    return global || !top || top.kind === 'component' ? this.prefix : `${top.eId}__`;
  }
}
