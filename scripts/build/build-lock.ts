import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, utimesSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often who waits looks again, in milliseconds. */
const PAUSE = 300;

/** How often who holds a lock gives a sign of life, in milliseconds, and how many of them may be missed. */
const BEAT = 5000;
const MISSED_BEATS = 6;

/** What waiting for a lock needs from outside. */
export interface LockWait {
  /** Hears once that another process has it. */
  onWait: (holder: number) => void;
  /** Gives up waiting. */
  stop?: AbortSignal;
  /** Milliseconds between two signs of life. */
  beat?: number;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** Makes the file with our number in it; gives false when it is there already. */
function tryLock(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Gives signs of life, and stops with the lock; a number alone says little: in a container another process soon has it. */
function holdLock(file: string, beat: number): () => void {
  const timer = setInterval(() => {
    try {
      if (readHolder(file) === process.pid) utimesSync(file, new Date(), new Date());
    } catch {
      // Taken away at this moment: there is nothing to hold any more.
    }
  }, beat);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (readHolder(file) === process.pid) rmSync(file, { force: true });
  };
}

/** Watches a file by its own clock: others' may be wrong. */
class RestWatch {
  #changed: number | undefined;
  #since = 0;

  /** For how many milliseconds it has been seen unchanged. */
  read(file: string): number {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    const now = performance.now();
    if (changed !== this.#changed) this.#since = now;
    this.#changed = changed;
    return now - this.#since;
  }
}

/**
 * Waits until no other process holds the lock, and takes it; one left by a process that has ended, or that gives no
 * more signs of life, counts for nothing. Gives back how to let go of it; undefined when it was told to stop.
 */
export async function takeLock(
  file: string,
  { onWait, stop, beat = BEAT }: LockWait,
): Promise<(() => void) | undefined> {
  mkdirSync(path.dirname(file), { recursive: true });
  const rest = new RestWatch();
  let told = false;
  while (!stop?.aborted) {
    if (tryLock(file)) return holdLock(file, beat);
    const isLeft = rest.read(file) > beat * MISSED_BEATS;
    const holder = readHolder(file);
    // Without a number it is being written at this moment, or its process died just then: the next look tells.
    if (isLeft || (holder !== undefined && !isAlive(holder))) rmSync(file, { force: true });
    else if (holder !== undefined && !told) {
      told = true;
      onWait(holder);
    }
    await pause(PAUSE);
  }
  return undefined;
}
