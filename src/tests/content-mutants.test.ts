import { beforeAll, describe, expect, test } from 'vitest';
import { listBlindSpots } from '#trust';
import { keepFigure } from '../../scripts/figures/keep-figure.ts';
import { checkCopies, type Told } from './mutants/check-copies.ts';
import { findKind, listKinds } from './mutants/derived/kind.ts';
import { deriveReading } from './mutants/derived/reading.ts';
import { deriveCopies, listTaken } from './mutants/derived/schemas.ts';
import { files } from './mutants/files.ts';
import { hostile } from './mutants/hostile.ts';
import type { Mutant } from './mutants/mutant.ts';
import { norms } from './mutants/norms.ts';
import { numbers } from './mutants/numbers.ts';
import { packMutants, type MutantCopy } from './mutants/pack-mutants.ts';
import { plans } from './mutants/plans.ts';
import { progress } from './mutants/progress.ts';
import { reading } from './mutants/reading.ts';
import { references } from './mutants/references.ts';
import { schemas } from './mutants/schemas.ts';
import { texts } from './mutants/texts.ts';
import { tools } from './mutants/tools.ts';
import { towns } from './mutants/towns.ts';
import { undetectable } from './mutants/undetectable.ts';

const kinds = listKinds();

/** What cannot be read is told alone, then what does not fit: mistakes of one kind share a copy, those of two would hide. */
const written = [
  ...packMutants([...reading, ...files], 1),
  ...packMutants(schemas, 3),
  ...packMutants([...norms, ...references, ...numbers, ...texts, ...progress, ...towns], 4),
  ...packMutants([...tools, ...plans], 4),
  ...packMutants(hostile, 4),
];

/** Mistakes that a program makes in every kind of content. */
const derived = [...packMutants(deriveReading(kinds), 1), ...deriveCopies(kinds)];

/** What no program can know stands in a copy of its own. */
const unknowable = packMutants(
  undetectable.map(({ id, file, edit }): Mutant => [id, file, edit, '']),
  Infinity,
);

let told: ReadonlyMap<MutantCopy, Told> = new Map();

beforeAll(() => {
  told = checkCopies([...written, ...derived, ...unknowable]);
  // It takes half a minute on two quiet cores; a busy machine is no mistake.
}, 900_000);

const PLACE = /^error {2}content\/.*?(?::\d+)* {2}\[[a-z0-9-]+\]\n/;

const isAt = (issue: string, file: string, lines: readonly number[] | undefined): boolean =>
  lines === undefined || lines.some((line) => issue.startsWith(`error  ${file}:${line}:`));

/** What is wrong with what is told of a mistake; undefined where it is told with its place, and how it is mended. */
function judge(copy: MutantCopy, [kind, file, , says, lines]: Mutant): string | undefined {
  const byFile = told.get(copy);
  const fitting = [...(byFile?.get(file) ?? []), ...[...(byFile?.values() ?? [])].flat()].filter(
    (issue) => issue.includes(says) && isAt(issue, file, lines),
  );
  if (fitting.some((issue) => PLACE.test(issue) && issue.includes('\n  → '))) return undefined;
  const where = lines ? ` in line ${lines.join(', ')}` : '';
  return `${kind} in ${file}: ${fitting[0] ?? `nothing is said of «${says}»${where}`}`;
}

const listBad = (copies: readonly MutantCopy[]): string[] =>
  copies.flatMap((copy) => copy.mutants.flatMap((mutant) => judge(copy, mutant) ?? []));

const countIssues = (copy: MutantCopy): number => [...(told.get(copy)?.values() ?? [])].flat().length;

describe.each(written.map((copy, index) => [index, copy] as const))('copy %i of the content', (_index, copy) => {
  test.for(copy.mutants)('%s in %s', (mutant) => {
    expect(judge(copy, mutant)).toBeUndefined();
  });

  test('one mistake is told in few issues', () => {
    expect(countIssues(copy)).toBeLessThanOrEqual(3 * copy.mutants.length);
  });
});

describe('every kind of content', () => {
  const all = [...written, ...derived].flatMap(({ mutants }) => mutants);
  const byKind = Map.groupBy(all, ([, file]) => findKind(file));

  test.for(kinds.map(({ definition }) => definition.name))('%s is broken in many ways', (name) => {
    expect(byKind.get(name)?.length ?? 0).toBeGreaterThanOrEqual(1);
  });

  test('no schema takes a part of another type, a day that is none or a key that it does not know, but for words by any name', () => {
    expect([...new Set(listTaken(kinds))].toSorted()).toEqual([
      'examples: unknown key in answers',
      'guides: unknown key in steps.*.opens.*.answers',
      'letters: unknown key in answers.representacion.words',
      'letters: unknown key in answers.vez.words',
      'letters: unknown key in blanks',
      'roadmapPlan: unknown key in goalNotes',
    ]);
  });

  test('whatever a program breaks is told, with its line and how it is mended', () => {
    expect(listBad(derived)).toEqual([]);
  });

  test('one mistake that a program makes is told in few issues', () => {
    const many = derived.filter((copy) => countIssues(copy) > 3 * copy.mutants.length);
    expect(many.map((copy) => [countIssues(copy), copy.mutants.length])).toEqual([]);
  });

  test('there are hundreds by hand, and thousands by program', () => {
    const byHand = written.flatMap(({ mutants }) => mutants).length;
    expect(byHand).toBeGreaterThanOrEqual(300);
    expect(all.length - byHand).toBeGreaterThanOrEqual(3000);
    keepFigure('content-mutants', all.length);
    keepFigure('content-mutants-by-hand', byHand);
  });
});

describe('what no program can know', () => {
  test('passes the check, each in the file that is named', () => {
    expect(unknowable).toHaveLength(1);
    expect(unknowable.flatMap((copy) => [...(told.get(copy)?.values() ?? ['not checked'])].flat())).toEqual([]);
    keepFigure('content-undetectable', undetectable.length);
  });

  test('is told on the page of promises, each with an example here', () => {
    expect(undetectable.map(({ id }) => id)).toEqual(listBlindSpots().map(({ id }) => id));
  });
});
