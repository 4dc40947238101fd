import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { plainEnv } from '../../src/tests/plain-env.ts';
import { readReleaseOptions, RELEASE_HELP } from './read-options.ts';

describe('what is written behind npm run release', () => {
  test.for<[reason: string, words: string[], read: object]>([
    ['nothing: all of it', [], { hasSbom: true, isHelp: false }],
    ['without the list of components', ['--sin-sbom'], { hasSbom: false, isHelp: false }],
    ['help', ['--ayuda'], { hasSbom: true, isHelp: true }],
    [
      'a slip of the pen',
      ['--sinsbom'],
      { problem: expect.stringMatching(/«--sinsbom».*decir --sin-sbom\?/) as string },
    ],
    ['another option', ['--x'], { problem: expect.stringMatching(/«--x»\. Solo hay --sin-sbom y --ayuda/) as string }],
    ['a word of its own', ['sin-sbom'], { problem: expect.stringContaining('«sin-sbom»') as string }],
    ['a switch with a value', ['--sin-sbom=no'], { problem: expect.stringContaining('--sin-sbom') as string }],
  ])('%s', ([, words, read]) => {
    expect(readReleaseOptions(words)).toMatchObject(read);
  });

  test.for<[reason: string, word: string, status: number, out: string, error: RegExp]>([
    ['help is printed', '--ayuda', 0, `${RELEASE_HELP}\n`, /^$/],
    ['what is not known is refused', '--sinsbom', 2, '', /^No se conoce «--sinsbom»/],
  ])('%s, and nothing is built', ([, word, status, out, error]) => {
    const run = spawnSync(process.execPath, ['scripts/release.ts', word], { encoding: 'utf8', env: plainEnv() });
    expect([run.status, run.stdout]).toEqual([status, out]);
    expect(run.stderr).toMatch(error);
  });
});
