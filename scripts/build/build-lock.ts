import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** How often who waits looks again, in milliseconds. */
const PAUSE = 300;

/** What waiting for a lock needs from outside. */
export interface LockWait {
  /** Hears once that another process has it. */
  onWait: (holder: number) => void;
  /** Gives up waiting. */
  stop?: AbortSignal;
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

/**
 * Waits until no other process holds the lock, and takes it; one left by a process that has ended counts for nothing.
 * Gives back how to let go of it; undefined when it was told to stop.
 */
export async function takeLock(file: string, { onWait, stop }: LockWait): Promise<(() => void) | undefined> {
  mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  while (!stop?.aborted) {
    if (tryLock(file)) {
      return () => {
        rmSync(file, { force: true });
      };
    }
    const holder = readHolder(file);
    // Without a number it is being written at this moment, or its process died just then: the next look tells.
    if (holder !== undefined && !isAlive(holder)) rmSync(file, { force: true });
    else if (holder !== undefined && !told) {
      told = true;
      onWait(holder);
    }
    await pause(PAUSE);
  }
  return undefined;
}
