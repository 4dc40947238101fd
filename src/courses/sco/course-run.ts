import type { KeptElsewhere, ToldProgress } from '#ui';
import {
  formatKept,
  keepText,
  listValues,
  newRecord,
  parseKept,
  tellProgress,
  type CourseRecord,
} from './course-record.ts';
import { courseWords, describeRecord } from './course-words.ts';
import { findScormApi } from './scorm-api.ts';
import { mostKept, ScormSession } from './scorm-session.ts';

/** One visit to a course: what its tools leave with it goes to the classroom at each change. */
export class CourseRun {
  readonly #mastery: number | undefined;
  readonly #page: HTMLElement;
  #session: ScormSession | undefined;
  #record: CourseRecord = newRecord;
  /** Something is not in the classroom yet. */
  #isLost = false;

  /** @param page where it is said how things stand: `[data-state]`, `[data-problem]`, and the button `[data-retry]`. */
  constructor(mastery: number | undefined, page: HTMLElement) {
    this.#mastery = mastery;
    this.#page = page;
  }

  /** Hears how far its reader is with a step. */
  readonly tell = (progress: ToldProgress): void => {
    const told = tellProgress(this.#record, progress, this.#mastery);
    if (told !== this.#record) this.#change(told);
  };

  /** What the tools in the frame find, each by its key. */
  readonly keep = (key: string): KeptElsewhere => ({
    read: () => this.#record.kept.get(key) ?? null,
    write: (text) => {
      this.#change(keepText(this.#record, key, text));
      return true;
    },
    clear: () => {
      this.#change(keepText(this.#record, key, undefined));
    },
    // A course shows one page at a time.
    watch: () => undefined,
    isOpen: () => true,
    tell: this.tell,
  });

  open(): void {
    const api = findScormApi(window);
    const session = api && new ScormSession(api);
    if (session?.open()) {
      this.#session = session;
      this.#record = parseKept(session.read('cmi.suspend_data'), session.read('cmi.core.lesson_status'));
      this.#send();
      this.#listen(session);
    }
    this.#show();
  }

  #listen(session: ScormSession): void {
    const isSuspended = (): boolean => this.#record.status === 'incomplete' || this.#record.status === 'failed';
    // Never `unload`: browsers no longer run it.
    addEventListener('pagehide', () => {
      if (this.#isLost) this.#send();
      session.close(isSuspended());
    });
    document.addEventListener('visibilitychange', () => {
      if (this.#isLost) this.#send();
      else session.commit();
    });
    addEventListener('online', () => {
      if (this.#isLost) this.#send();
    });
    this.#page.querySelector('[data-retry]')?.addEventListener('click', () => {
      this.#send();
    });
  }

  #change(record: CourseRecord): void {
    this.#record = record;
    this.#send();
  }

  /** Tells the classroom all, since it may have missed what was told before. */
  #send(): void {
    if (this.#session && formatKept(this.#record).length < mostKept) {
      this.#isLost = !this.#session.tell(listValues(this.#record));
    }
    this.#show();
  }

  #findProblem(): string {
    if (!this.#session) return courseWords.alone;
    if (formatKept(this.#record).length >= mostKept) return courseWords.tooLong;
    return this.#isLost ? courseWords.lost : '';
  }

  #show(): void {
    const problem = this.#findProblem();
    const say = (name: string, words: string): void => {
      const place = this.#page.querySelector<HTMLElement>(`[data-${name}]`);
      if (place && place.textContent !== words) place.textContent = words;
    };
    say('state', [describeRecord(this.#record), problem === '' ? courseWords.kept : ''].filter(Boolean).join(' '));
    say('problem', problem);
    this.#page.querySelector('[data-problem-box]')?.toggleAttribute('hidden', problem === '');
    this.#page.querySelector('[data-retry]')?.toggleAttribute('hidden', !this.#isLost);
  }
}
