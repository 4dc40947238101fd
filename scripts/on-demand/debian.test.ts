import { describe, expect, test, vi } from 'vitest';
import { installPackages, isDebianContainer, isDebianRoot, type DebianMachine } from './debian.ts';

const DEBIAN = '/etc/debian_version';
const SYSTEMD = '/run/systemd/system';

test.for<[reason: string, isRoot: boolean, files: string[], may: { root: boolean; container: boolean }]>([
  ['root in a container of Debian', true, [DEBIAN], { root: true, container: true }],
  ['root where what is installed starts by itself', true, [DEBIAN, SYSTEMD], { root: true, container: false }],
  ['anybody else', false, [DEBIAN], { root: false, container: false }],
  ['root of another system', true, [], { root: false, container: false }],
])('who may install: %s', ([, isRoot, files, may]) => {
  const machine: DebianMachine = {
    isRoot,
    exists: (file) => files.includes(file),
    runAptGet: () => Promise.reject(new Error('Nothing is installed to know it.')),
  };
  expect({ root: isDebianRoot(machine), container: isDebianContainer(machine) }).toEqual(may);
});

describe('installPackages', () => {
  /** A machine on which these packages are not to be had. */
  function buildMachine(missing: readonly string[]): DebianMachine & { said: string[] } {
    const said: string[] = [];
    const runAptGet = vi.fn((args: readonly string[]) => {
      said.push(args.join(' '));
      return args.some((arg) => missing.includes(arg))
        ? Promise.reject(new Error('Unable to locate'))
        : Promise.resolve();
    });
    return { isRoot: true, exists: () => true, runAptGet, said };
  }

  test.for<[reason: string, missing: string[], installs: string[]]>([
    ['the first choice', [], ['install -y -qq --small a b']],
    ['the next where a package is not there', ['b'], ['install -y -qq --small a b', 'install -y -qq c']],
  ])('the lists of packages, then %s', async ([, missing, installs]) => {
    const machine = buildMachine(missing);
    await installPackages([['--small', 'a', 'b'], ['c']], machine);
    expect(machine.said).toEqual(['update -qq', ...installs]);
  });

  test.for<[reason: string, missing: string[]]>([
    ['no choice is to be had', ['a', 'c']],
    ['there are no lists', ['update']],
  ])('fails where %s', async ([, missing]) => {
    await expect(installPackages([['a'], ['c']], buildMachine(missing))).rejects.toThrow('Unable to locate');
  });
});
