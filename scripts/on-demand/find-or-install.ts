import { takeLock } from '../build/build-lock.ts';

/** A program that may have to be installed. */
export interface Installable {
  /** Its path, where it is there. */
  find: () => string | undefined;
  install: () => Promise<void>;
  /** File that says that one is installing it. */
  lock: string;
}

/** Path of a program; where it is missing it is installed, by one process at a time: the next finds it there. */
export async function findOrInstall({ find, install, lock }: Installable): Promise<string | undefined> {
  const found = find();
  if (found !== undefined) return found;
  const release = await takeLock(lock, { onWait: () => undefined });
  try {
    if (find() === undefined) await install();
    return find();
  } finally {
    release?.();
  }
}
