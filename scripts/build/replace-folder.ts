import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a folder in the place of another in one moment, so that who reads there finds either the old one or the new one, whole. */
export function replaceFolder(target: string, made: string): void {
  const old = `${made}-old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(made, target);
  rmSync(old, { recursive: true, force: true });
}
