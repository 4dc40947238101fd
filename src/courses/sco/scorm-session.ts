import type { ScormApi } from './scorm-api.ts';

/** Most characters that SCORM 1.2 keeps of what a package is told. */
export const mostKept = 4096;

/** Milliseconds as `HHHH:MM:SS`. */
export function formatSpan(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = String(Math.floor(seconds / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const yes = 'true';

/** A visit of one reader in a classroom: what is told is kept at once, and no failure reaches the page but as `false`. */
export class ScormSession {
  readonly #api: ScormApi;
  readonly #begun = Date.now();
  #isOpen = false;

  constructor(api: ScormApi) {
    this.#api = api;
  }

  /** A classroom may be gone, or throw. */
  #ask(call: (api: ScormApi) => string): string {
    try {
      return call(this.#api);
    } catch {
      return '';
    }
  }

  /** True where the classroom has begun to listen. */
  open(): boolean {
    this.#isOpen = this.#ask((api) => api.LMSInitialize('')) === yes;
    return this.#isOpen;
  }

  /** What the classroom knows of an element; empty for nothing. */
  read(element: string): string {
    return this.#ask((api) => api.LMSGetValue(element));
  }

  /** Tells all of these and has them kept; false where the classroom did not take one of them, or could not keep them. */
  tell(values: Readonly<Record<string, string>>): boolean {
    if (!this.#isOpen) return false;
    const told = Object.entries(values).map(
      ([element, value]) => this.#ask((api) => api.LMSSetValue(element, value)) === yes,
    );
    return this.commit() && !told.includes(false);
  }

  commit(): boolean {
    return this.#isOpen && this.#ask((api) => api.LMSCommit('')) === yes;
  }

  /** Ends the visit, once: how long it was, and whether its reader may go on where they were. */
  close(isSuspended: boolean): void {
    if (!this.#isOpen) return;
    this.tell({
      'cmi.core.session_time': formatSpan(Date.now() - this.#begun),
      'cmi.core.exit': isSuspended ? 'suspend' : '',
    });
    this.#isOpen = false;
    this.#ask((api) => api.LMSFinish(''));
  }
}
