import type { Citation } from '../citation.ts';
import type { CitationRegistry } from '../resolve/registry.ts';
import { resolveCitations } from '../resolve/resolve-citations.ts';
import runs from './held-out-first-runs.json' with { type: 'json' };
import labelled from './labelled-passages.json' with { type: 'json' };
import {
  FirstRunsSchema,
  LabelledPassagesSchema,
  type ExpectedCitation,
  type LabelledPassage,
} from './labelled-passages.schema.ts';

/** Right, found and expected citations, and what follows from them. */
export interface Score {
  correct: number;
  found: number;
  expected: number;
  /** Share of what was found that is right, 0 to 1. */
  precision: number;
  /** Share of what was expected that was found, 0 to 1. */
  recall: number;
}

/** A difference between what was expected and what was found. */
export interface Miss {
  passage: LabelledPassage;
  kind: 'missing' | 'wrong';
  text: string;
  target: string;
}

/** Result over one part of the labelled set. */
export interface PartResult {
  passages: number;
  negatives: number;
  all: Score;
  norms: Score;
  provisions: Score;
}

/** Result of the whole evaluation. */
export interface Evaluation {
  dev: PartResult;
  heldOut: PartResult;
  total: PartResult;
  misses: Miss[];
}

/** What each batch of held-out passages gave the first time, before anything was mended because of it. */
export const heldOutFirstRuns = FirstRunsSchema.parse(runs);

/** The labelled passages, checked. */
export const labelledPassages: readonly LabelledPassage[] = LabelledPassagesSchema.parse(labelled);

interface Judged {
  provision: boolean;
  key: string;
  text: string;
  target: string;
}

function locate(text: string, expected: ExpectedCitation): number {
  let at = -1;
  for (let count = 0; count < (expected.nth ?? 1); count += 1) at = text.indexOf(expected.text, at + 1);
  return at;
}

function judgeExpected(passage: LabelledPassage, expected: ExpectedCitation): Judged {
  const start = locate(passage.text, expected);
  const target =
    expected.norm === null ? '-' : `${expected.norm}${expected.eId === undefined ? '' : `#${expected.eId}`}`;
  return {
    provision: expected.eId !== undefined,
    key: `${start}:${start + expected.text.length}:${target}`,
    text: expected.text,
    target,
  };
}

function judgeFound(citation: Citation): Judged {
  const { target } = citation;
  const shown = target === null ? '-' : `${target.norm}${target.eId === undefined ? '' : `#${target.eId}`}`;
  return {
    provision: target?.eId !== undefined,
    key: `${citation.start}:${citation.end}:${shown}`,
    text: citation.text,
    target: shown,
  };
}

function findIn(passage: LabelledPassage, registry: CitationRegistry): Citation[] {
  const texts = [...(passage.before ?? []), passage.text];
  const blocks = texts.map((text, block) => ({ block, eId: passage.eId, text }));
  return resolveCitations({ norm: passage.norm, issuer: passage.issuer, blocks }, registry).filter(
    ({ block }) => block === texts.length - 1,
  );
}

function buildScore(expected: readonly Judged[], found: readonly Judged[], keys: ReadonlySet<string>): Score {
  const correct = found.filter(({ key }) => keys.has(key)).length;
  return {
    correct,
    found: found.length,
    expected: expected.length,
    precision: found.length === 0 ? 1 : correct / found.length,
    recall: expected.length === 0 ? 1 : correct / expected.length,
  };
}

interface Outcome {
  passage: LabelledPassage;
  expected: (Judged & { passageKey: string })[];
  found: (Judged & { passageKey: string })[];
}

function evaluatePassage(passage: LabelledPassage, registry: CitationRegistry): Outcome {
  const tag = (judged: Judged): Judged & { passageKey: string } => ({
    ...judged,
    key: `${passage.id}:${judged.key}`,
    passageKey: judged.key,
  });
  return {
    passage,
    expected: passage.expected.map((expected) => tag(judgeExpected(passage, expected))),
    found: findIn(passage, registry).map((citation) => tag(judgeFound(citation))),
  };
}

function summarize(outcomes: readonly Outcome[]): PartResult {
  const expected = outcomes.flatMap((outcome) => outcome.expected);
  const found = outcomes.flatMap((outcome) => outcome.found);
  const keys = new Set(expected.map(({ key }) => key));
  const score = (keep: (judged: Judged) => boolean): Score =>
    buildScore(expected.filter(keep), found.filter(keep), keys);
  return {
    passages: outcomes.length,
    negatives: outcomes.filter(({ passage }) => passage.expected.length === 0).length,
    all: score(() => true),
    norms: score(({ provision }) => !provision),
    provisions: score(({ provision }) => provision),
  };
}

function listMisses(outcome: Outcome): Miss[] {
  const { passage, expected, found } = outcome;
  const wanted = new Set(expected.map(({ key }) => key));
  const had = new Set(found.map(({ key }) => key));
  return [
    ...expected
      .filter(({ key }) => !had.has(key))
      .map(({ text, target }): Miss => ({ passage, kind: 'missing', text, target })),
    ...found
      .filter(({ key }) => !wanted.has(key))
      .map(({ text, target }): Miss => ({ passage, kind: 'wrong', text, target })),
  ];
}

/** Measures the engine on the labelled set: a citation is right if its words and its target are exactly those expected. */
export function evaluateCitations(registry: CitationRegistry): Evaluation {
  const outcomes = labelledPassages.map((passage) => evaluatePassage(passage, registry));
  return {
    dev: summarize(outcomes.filter(({ passage }) => passage.part === 'dev')),
    heldOut: summarize(outcomes.filter(({ passage }) => passage.part === 'held-out')),
    total: summarize(outcomes),
    misses: outcomes.flatMap(listMisses),
  };
}
