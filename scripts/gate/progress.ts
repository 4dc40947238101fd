import { stripVTControlCharacters } from 'node:util';

/** Where progress is told: a terminal, whose last line is written over, or a file, which grows. */
export interface ProgressOutput {
  write: (text: string) => unknown;
  isTTY?: boolean;
  columns?: number;
}

interface Work {
  name: string;
  started: number;
  /** The last thing that it said. */
  last: string;
}

/** How often a terminal is brought up to date, and how often a file. */
const LIVE_PAUSE = 500;
const PLAIN_PAUSE = 30_000;

const WIPE_LINE = '\r\u001B[K';

function findLastLine(text: string): string | undefined {
  const lines = stripVTControlCharacters(text).split('\n');
  return lines.findLast((line) => line.trim() !== '')?.trim();
}

function describeWork({ name, started, last }: Work): string {
  const seconds = Math.round((performance.now() - started) / 1000);
  return `${name} ${seconds} s${last === '' ? '' : `: ${last}`}`;
}

/** Tells what runs now, so that nobody looks at nothing for minutes. */
export class Progress {
  readonly #output: ProgressOutput;
  readonly #works = new Map<string, Work>();
  readonly #timer: NodeJS.Timeout;

  constructor(output: ProgressOutput) {
    this.#output = output;
    const tick = (): void => {
      if (output.isTTY) this.#writeLine();
      else for (const work of this.#works.values()) output.write(`  … ${describeWork(work)}\n`);
    };
    this.#timer = setInterval(tick, output.isTTY ? LIVE_PAUSE : PLAIN_PAUSE);
    this.#timer.unref();
  }

  /** Work of this name has begun. */
  start(name: string): void {
    this.#works.set(name, { name, started: performance.now(), last: '' });
    if (this.#output.isTTY) this.#writeLine();
    else this.#output.write(`→ ${name}\n`);
  }

  /** It said something. */
  hear(name: string, text: string): void {
    const work = this.#works.get(name);
    if (work) work.last = findLastLine(text) ?? work.last;
  }

  /** It has ended; a terminal keeps a line of it where it was told to. */
  end(name: string, keep = false): void {
    const work = this.#works.get(name);
    this.#works.delete(name);
    if (work && keep && this.#output.isTTY) this.print(`✓ ${describeWork({ ...work, last: '' })}`);
  }

  /** Says something that stays. */
  print(text: string): void {
    this.#output.write(`${this.#output.isTTY ? WIPE_LINE : ''}${text}\n`);
    if (this.#output.isTTY) this.#writeLine();
  }

  /** Nothing more will be told. */
  stop(): void {
    clearInterval(this.#timer);
    if (this.#output.isTTY) this.#output.write(WIPE_LINE);
  }

  /** One line for all that runs, cut to the width of the terminal: a longer one could not be wiped. */
  #writeLine(): void {
    // A terminal that was never given a size says 0.
    const columns = this.#output.columns === 0 ? 80 : (this.#output.columns ?? 80);
    const line = [...this.#works.values()].map(describeWork).join(' · ');
    this.#output.write(`${WIPE_LINE}${line && `… ${line}`.slice(0, columns - 1)}`);
  }
}
