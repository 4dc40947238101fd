import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openCatalogue } from '#catalogue';
import { listPlans } from '../list-plans.ts';
import { checkMarks } from './check-marks.ts';
import type { TextMark } from './plan-text.schema.ts';
import { findPlanText } from './plan-texts.ts';
import { splitMarks, type MarkedRun } from './split-marks.ts';

const strong = (words: string): TextMark => ({ mark: 'strong', words });
const em = (words: string): TextMark => ({ mark: 'em', words });

test.for<[reason: string, text: string, marks: TextMark[], runs: MarkedRun[]]>([
  ['nothing is set apart', 'Uno dos', [], [{ words: 'Uno dos' }]],
  ['at the beginning', 'Uno: dos', [strong('Uno:')], [{ words: 'Uno:', mark: 'strong' }, { words: ' dos' }]],
  ['at the end', 'Uno dos', [em('dos')], [{ words: 'Uno ' }, { words: 'dos', mark: 'em' }]],
  ['all of it', 'Uno', [em('Uno')], [{ words: 'Uno', mark: 'em' }]],
  [
    'twice the same',
    'a b a',
    [em('a'), em('a')],
    [{ words: 'a', mark: 'em' }, { words: ' b ' }, { words: 'a', mark: 'em' }],
  ],
  ['words that are not there', 'Uno', [em('Dos')], [{ words: 'Uno' }]],
])('%s', ([, text, marks, runs]) => {
  expect(splitMarks(text, marks)).toEqual(runs);
  expect(runs.map(({ words }) => words).join('')).toBe(text);
});

test.for<[reason: string, marks: TextMark[] | undefined, lost: string[]]>([
  ['none', undefined, []],
  ['in order', [strong('Uno'), em('dos')], []],
  ['not in order', [em('dos'), strong('Uno')], ['Uno']],
  ['a letter apart', [em('Dos')], ['Dos']],
])('marks of «Uno dos»: %s', ([, marks, lost]) => {
  const passage = { kind: 'item', text: 'Uno dos', lines: [1, 1], ...(marks && { marks }) } as const;
  const issues = checkMarks([{ ...passage, lines: [1, 1] }], (at) => ({ file: at.join('.') }));
  expect(issues.map(({ place, message }) => [place.file, /«(.*?)»/u.exec(message)?.[1]])).toEqual(
    lost.map((words) => ['blocks.0', words]),
  );
});

const seeds = path.join(process.env['NORMA_SHARED'] ?? '../shared', 'seeds');

test.skipIf(!existsSync(seeds)).for(listPlans().map(({ id }) => id))(
  '%s: a passage has the marks of its source, and no others',
  (id) => {
    const plan = listPlans().find((one) => one.id === id);
    const [file = ''] = plan?.content() ?? [];
    const [, source = ''] = /"file": "([^"]+)"/u.exec(openCatalogue().readFile(file).text) ?? [];
    const lines = readFileSync(path.join(seeds, source), 'utf8').split('\n');
    const passages = findPlanText(id).flatMap(({ blocks }) => blocks.filter((block) => 'text' in block));
    const found = passages.flatMap((passage) => {
      if (passage.kind === 'heading' || passage.kind === 'label') return [];
      const [first, last] = passage.lines;
      const printed = lines.slice(first - 1, last).join('\n');
      const set = [...printed.matchAll(/\*\*(?<bold>[^*\n]+)\*\*|\*(?<sloped>[^*\s][^*\n]*)\*/gu)]
        .map(({ groups = {} }) => (groups['bold'] ?? groups['sloped'] ?? '').trim())
        .filter((words) => passage.text.includes(words));
      const marked = (passage.marks ?? []).map(({ words }) => words);
      return JSON.stringify(set) === JSON.stringify(marked) ? [] : [{ first, set, marked }];
    });
    expect(found).toEqual([]);
  },
);
