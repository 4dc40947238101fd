import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** The machine as far as installing looks at it; a plain value in tests. */
export interface DebianMachine {
  isRoot: boolean;
  exists: (path: string) => boolean;
  /** Runs `apt-get`; fails as it does. */
  runAptGet: (args: readonly string[]) => Promise<unknown>;
}

const here: DebianMachine = {
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  // Not the waiting kind of `exec`: it would take away the signs of life of who installs.
  runAptGet: (args) =>
    promisify(execFile)('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: Infinity,
    }),
};

/** True for root on Debian, or on what is derived from it: where a program may be installed. */
export const isDebianRoot = ({ isRoot, exists }: DebianMachine = here): boolean =>
  isRoot && exists('/etc/debian_version');

/** True for root in a container of Debian, where nothing starts by itself what is installed: servers may be, too. */
export const isDebianContainer = (machine: DebianMachine = here): boolean =>
  isDebianRoot(machine) && !machine.exists('/run/systemd/system');

/** File that says that one is installing, whatever it is: apt-get refuses to run twice at a time. */
export const debianLock = path.resolve('.cache', 'debian.lock');

/** Installs packages, with what else `apt-get install` is told of them; where that fails, the next choice, and fails with the last. */
export async function installPackages(
  [first, ...others]: readonly [readonly string[], ...(readonly string[])[]],
  { runAptGet }: DebianMachine = here,
): Promise<void> {
  await runAptGet(['update', '-qq']);
  const install = (packages: readonly string[]): Promise<unknown> => runAptGet(['install', '-y', '-qq', ...packages]);
  let installed = install(first);
  for (const packages of others) installed = installed.catch(() => install(packages));
  await installed;
}
