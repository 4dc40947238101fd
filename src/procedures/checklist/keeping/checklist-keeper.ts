import { emptyState, type ChecklistOffer, type ChecklistState } from '../checklist-state.ts';
import { formatRecord, parseRecord, type KeptChecklist } from './checklist-record.ts';
import { openStore, type ChecklistStore } from './checklist-store.ts';
import { mergeChecklists, stampChanges, type TimedChecklist } from './merge-checklists.ts';

/** What this device keeps of a list, shared by all tabs: no tab writes over what another one marked. */
export class ChecklistKeeper {
  readonly #store: ChecklistStore;
  readonly #offer: ChecklistOffer;
  /** As far as this tab knows; another one may have changed it since. */
  #known: TimedChecklist = { state: emptyState, at: {} };
  #isKept = false;
  /** What was kept when this page came is of other rules, and its reader was told: it may be written over. */
  #mayReplace: boolean | undefined;

  constructor(procedure: string, offer: ChecklistOffer) {
    this.#store = openStore(procedure);
    this.#offer = offer;
  }

  /** What was kept before this page; undefined for nothing. */
  open(): KeptChecklist | undefined {
    const stored = this.#read();
    this.#known = stored ?? this.#known;
    this.#isKept = stored !== undefined && !stored.isOther;
    this.#mayReplace = stored?.isOther;
    return stored;
  }

  /** Whether anything can be kept at all. */
  canKeep(): boolean {
    return this.#store.isOpen();
  }

  /** What this tab and the others have marked, as one. */
  get state(): ChecklistState {
    return this.#known.state;
  }

  /**
   * Keeps a change together with what other tabs have kept meanwhile; false where it could not be kept, or one of them has the list of
   * other rules and its marks stand there.
   */
  keep(state: ChecklistState): boolean {
    this.#merge(this.#stamp(state));
    return (this.#isKept = this.#isOurs() && this.#write());
  }

  clear(): void {
    if (this.#isOurs()) this.#store.clear();
    this.#isKept = false;
  }

  /** Calls back whenever another tab has changed the list. */
  watch(show: () => void): void {
    this.#store.watch(() => {
      this.#hear();
      show();
    });
  }

  #read(): KeptChecklist | undefined {
    return parseRecord(this.#store.read(), this.#offer);
  }

  #isOurs(): boolean {
    return this.#mayReplace === true || !this.#read()?.isOther;
  }

  #stamp(state: ChecklistState): TimedChecklist {
    return stampChanges(this.#known, state, Date.now(), this.#offer);
  }

  #write(): boolean {
    return this.#store.write(formatRecord(this.#known, this.#offer));
  }

  /** Knows both what this tab has and what is stored; gives what was stored, undefined for nothing. */
  #merge(own: TimedChecklist): KeptChecklist | undefined {
    const stored = this.#read();
    this.#known = stored && !stored.isOther ? mergeChecklists(stored, own, this.#offer) : own;
    return stored;
  }

  #hear(): void {
    const stored = this.#merge(this.#known);
    if (!stored) {
      if (this.#isKept) this.#known = this.#stamp({ ...emptyState, choices: this.state.choices });
      this.#isKept = false;
    } else if (!stored.isOther) {
      this.#isKept = true;
      // Where both wrote at the same moment, one has written over the other: it is put back.
      if (this.#known !== stored) this.#write();
    }
  }
}
