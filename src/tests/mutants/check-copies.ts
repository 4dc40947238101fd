import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCopy, type MutantCopy } from './pack-mutants.ts';

/** Errors that were told of one file of a copy, as people read them. */
export type Told = ReadonlyMap<string, readonly string[]>;

function groupByFile(output: string): Told {
  const errors = output.split('\n\n').filter((issue) => issue.startsWith('error  '));
  return Map.groupBy(errors, (issue) => /^error {2}(.+?)(?::\d+)* {2}\[/.exec(issue)?.[1] ?? '');
}

/** Checks copies of the content in one run of the script, in a process of its own, and gives what is told of each. Fails where it says anything else. */
export function checkCopies(copies: readonly MutantCopy[]): Map<MutantCopy, Told> {
  const folder = mkdtempSync(path.join(tmpdir(), 'mutants-'));
  try {
    const sound = path.join(folder, 'sound');
    cpSync('content', path.join(sound, 'content'), { recursive: true });
    const roots = copies.map((copy, index) => {
      const root = path.join(folder, `copy-${index}`);
      writeCopy(root, sound, copy);
      return root;
    });
    const { stdout, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts', '--todo', ...roots], {
      encoding: 'utf8',
      env: { ...process.env, NORMA_SHARED: path.join(folder, 'nowhere') },
      maxBuffer: 2 ** 28,
    });
    if (stderr !== '') throw new Error(stderr.slice(0, 4000));
    const told = stdout.split(/^=== /m).slice(1);
    return new Map(
      told.flatMap((part) => {
        const copy = copies[roots.indexOf(part.slice(0, part.indexOf('\n')))];
        return copy ? [[copy, groupByFile(part)] as const] : [];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
