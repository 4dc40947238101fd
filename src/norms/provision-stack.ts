import { createEIdRegister } from './eid.ts';
import type { NormTextWarning, NormTree, Provision, ProvisionChild, ProvisionKind } from './norm-tree.ts';

interface Open {
  provision: Provision;
  /** The lower, the wider: 1 annex or approved text … 5 numeral, 6 letter, 7 Roman number. */
  rank: number;
}

/** What a provision is opened with. */
export interface Opening {
  kind: ProvisionKind;
  /** Last part of the eId: `art_5`, `point_a`. */
  name: string;
  rank: number;
  line: number;
  marker?: string;
  num?: string;
  /** The eId starts anew below the component instead of below the parent. */
  global?: boolean;
}

/** The provisions open while a norm's text is read from top to bottom, and the tree they grow into. */
export class ProvisionStack {
  readonly tree: NormTree = { children: [], tail: '' };
  readonly warnings: NormTextWarning[] = [];
  /** First part of every eId of the part being read: `main__` in a norm that approves another text. */
  prefix = '';
  readonly #register = createEIdRegister();
  #open: Open[] = [];

  get top(): Provision | undefined {
    return this.#open.at(-1)?.provision;
  }

  /** The nearest open provision of one of these kinds. */
  findOpen(...kinds: ProvisionKind[]): Provision | undefined {
    return this.#open.findLast(({ provision }) => kinds.includes(provision.kind))?.provision;
  }

  /** Rank of the innermost open provision; 0 when none is open. */
  get rank(): number {
    return this.#open.at(-1)?.rank ?? 0;
  }

  /** Closes everything of this rank and narrower. */
  close(rank: number): void {
    while ((this.#open.at(-1)?.rank ?? 0) >= rank) this.#open.pop();
  }

  append(child: ProvisionChild): void {
    (this.top ?? this.tree).children.push(child);
  }

  /** Opens a provision below the ones that are wider, and gives it its eId. */
  push(opening: Opening): Provision {
    this.close(opening.rank);
    const parent = this.top;
    const base = opening.global || !parent || parent.kind === 'component' ? this.prefix : `${parent.eId}__`;
    const { eId, repeated } = this.#register.allocate(base + opening.name);
    const provision: Provision = { kind: opening.kind, eId, children: [] };
    if (opening.marker !== undefined) provision.marker = opening.marker;
    if (opening.num !== undefined) provision.num = opening.num;
    if (repeated && opening.num) {
      this.warn('repeated-number', eId, opening.line, `«${opening.marker ?? opening.num}» se repite; queda aparte como ${eId}.`);
    }
    this.append(provision);
    this.#open.push({ provision, rank: opening.rank });
    return provision;
  }

  /** A free eId below the open provision, for tables, rows and notes. */
  name(name: string): string {
    const base = this.top && this.top.kind !== 'component' ? `${this.top.eId}__` : this.prefix;
    return this.#register.allocate(base + name).eId;
  }

  warn(rule: NormTextWarning['rule'], eId: string, line: number, message: string): void {
    this.warnings.push({ rule, eId, line, message });
  }
}
