import { formatRecord, parseRecord, type KeptChecklist } from './checklist-record.ts';
import { emptyState, type ChecklistOffer, type ChecklistState } from './checklist-state.ts';
import { openStore, type ChecklistStore } from './checklist-store.ts';
import { mergeChecklists, stampChanges, type TimedChecklist } from './merge-checklists.ts';

/** What this device keeps of a list, shared by all tabs: no tab writes over what another one marked. */
export class ChecklistKeeper {
  readonly #store: ChecklistStore;
  readonly #offer: ChecklistOffer;
  /** As far as this tab knows; another one may have changed it since. */
  #known: TimedChecklist = { state: emptyState, at: {} };
  #isKept = false;

  constructor(procedure: string, offer: ChecklistOffer) {
    this.#store = openStore(procedure);
    this.#offer = offer;
  }

  /** What was kept before this page; undefined for nothing. */
  open(): KeptChecklist | undefined {
    const stored = parseRecord(this.#store.read(), this.#offer);
    this.#known = stored ?? this.#known;
    this.#isKept = stored !== undefined && !stored.isOther;
    return stored;
  }

  /** Whether anything can be kept at all. */
  canKeep(): boolean {
    return this.#store.isOpen();
  }

  /** Keeps a change together with what other tabs have kept meanwhile; gives both as one. */
  keep(state: ChecklistState): { state: ChecklistState; isKept: boolean } {
    this.#merge(stampChanges(this.#known, state, Date.now(), this.#offer));
    this.#isKept = this.#write();
    return { state: this.#known.state, isKept: this.#isKept };
  }

  clear(): void {
    this.#store.clear();
    this.#isKept = false;
  }

  /** Calls back with the list whenever another tab has changed it. */
  watch(show: (state: ChecklistState) => void): void {
    this.#store.watch(() => {
      this.#hear();
      show(this.#known.state);
    });
  }

  #write(): boolean {
    return this.#store.write(formatRecord(this.#known, this.#offer));
  }

  /** Knows both what this tab has and what is stored; gives what was stored, undefined for nothing. */
  #merge(own: TimedChecklist): KeptChecklist | undefined {
    const stored = parseRecord(this.#store.read(), this.#offer);
    this.#known = stored && !stored.isOther ? mergeChecklists(stored, own, this.#offer) : own;
    return stored;
  }

  #hear(): void {
    const stored = this.#merge(this.#known);
    if (!stored) {
      const { choices } = this.#known.state;
      if (this.#isKept) this.#known = stampChanges(this.#known, { ...emptyState, choices }, Date.now(), this.#offer);
      this.#isKept = false;
    } else if (!stored.isOther) {
      this.#isKept = true;
      // Where both wrote at the same moment, one has written over the other: it is put back.
      if (this.#known !== stored) this.#write();
    }
  }
}
