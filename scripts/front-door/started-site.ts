import { spawn, type ChildProcess } from 'node:child_process';
import { watchSilence } from '../gate/watch-silence.ts';
import { findAddress } from './read-start.ts';

/** A start that says nothing for ten minutes hangs. */
const LONGEST_SILENCE = 10 * 60_000;

/** Nothing is left to do after Ctrl+C: who is not gone by then will not go. */
const LONGEST_END = 60_000;

/** `npm start` as a newcomer runs it, in a group of its own, as a terminal would. */
export class StartedSite {
  /** All that it has printed. */
  output = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<string>;

  constructor(env: NodeJS.ProcessEnv) {
    this.#child = spawn('npm', ['start'], { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env });
    this.#ended = new Promise((resolve, reject) => {
      this.#child.on('error', reject);
      // Not `exit`: the output stays open as long as anything that it started lives.
      this.#child.on('close', (code, signal) => {
        resolve(signal ?? String(code));
      });
    });
  }

  /** The address that it prints, once it does; none when it ends or hangs before. */
  async waitForAddress(): Promise<string | undefined> {
    const watch = watchSilence(LONGEST_SILENCE, () => {
      this.kill();
    });
    const printed = new Promise<string>((resolve) => {
      for (const stream of [this.#child.stdout, this.#child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => {
          watch.hear();
          process.stdout.write(text);
          this.output += text;
          const address = findAddress(this.output);
          if (address !== undefined) resolve(address);
        });
      }
    });
    const address = await Promise.race([printed, this.#ended.then(() => undefined)]);
    watch.stop();
    return address;
  }

  /** Ctrl+C; gives the exit code or the signal that ended it, and `undefined` when something of it lives on. */
  async interrupt(): Promise<string | undefined> {
    this.#signal('SIGINT');
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, LONGEST_END, undefined).unref());
    const end = await Promise.race([this.#ended, late]);
    this.kill();
    return end;
  }

  /** Ends it and all that it started, whatever they are doing. */
  kill(): void {
    this.#signal('SIGKILL');
  }

  #signal(name: NodeJS.Signals): void {
    try {
      if (this.#child.pid !== undefined) process.kill(-this.#child.pid, name);
    } catch {
      // All of the group has ended already.
    }
  }
}
