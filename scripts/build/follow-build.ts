import type { Progress } from '../gate/progress.ts';
import { PhaseFinder } from './find-phase.ts';

/** Tells the phases of a build, one line each, as its log goes by in pieces of any length. */
export class BuildFollower {
  readonly #progress: Progress;
  readonly #finder = new PhaseFinder();
  #phase: string | undefined;
  #rest = '';

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  /** The next piece of the log. */
  hear = (text: string): void => {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) {
      const begun = this.#finder.read(line);
      if (begun === undefined) continue;
      this.end(true);
      this.#phase = begun;
      this.#progress.start(begun);
    }
  };

  /** The build has ended, or its next phase begins; `done`: the last one came to its end, not only to its stop. */
  end(done: boolean): void {
    if (this.#phase !== undefined) this.#progress.end(this.#phase, done);
  }
}
