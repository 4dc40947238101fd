import { describe, expect, it, test } from 'vitest';
import firstRuns from './first-runs.json' with { type: 'json' };
import queries from './queries.json' with { type: 'json' };
import { countQueries, rateQuery } from './rate-queries.ts';
import { FirstRunsSchema, SearchQueriesSchema, SearchQuerySchema } from './search-query.ts';

const answerable = SearchQuerySchema.parse({ query: 'carnet', pages: ['/b/'], tools: ['/t/'] });
const uncovered = SearchQuerySchema.parse({ query: 'lima', pages: [], nothing: 'place' });
const shown = (...pages: string[]): Parameters<typeof rateQuery>[1] => ({ pages, isNothing: pages.length === 0 });

describe('rateQuery', () => {
  it.each([
    [answerable, shown('/t/', '/a/'), true, true, 'the tool first'],
    [answerable, shown('/a/', '/x/', '/b/'), true, false, 'the page third, no tool first'],
    [answerable, shown('/a/', '/x/', '/y/', '/b/'), false, false, 'the page fourth'],
    [answerable, shown(), false, false, 'nothing shown'],
    [uncovered, shown(), true, true, 'nothing shown where nothing may be'],
    [uncovered, shown('/a/'), false, true, 'noise'],
  ])('%o with %o is met: %s, a tool first: %s (%s)', (query, found, isMet, isToolFirst) => {
    expect(rateQuery(query, found)).toMatchObject({ isMet, isToolFirst });
  });
});

test('questions without an answer here are counted apart', () => {
  const rated = [rateQuery(answerable, shown('/b/')), rateQuery(answerable, shown()), rateQuery(uncovered, shown())];
  expect(countQueries(rated)).toEqual({ answerable: 2, first: 1, found: 1, uncovered: 1, nothing: 1 });
});

test('the questions are well formed, and each stands once', () => {
  const parsed = SearchQueriesSchema.parse(queries);
  expect(new Set(parsed.map(({ query }) => query)).size).toBe(parsed.length);
  expect(parsed.filter(({ set }) => set === 'sealed')).toEqual([]);
  expect(parsed.filter(({ why }) => !why)).toEqual([]);
  FirstRunsSchema.parse(firstRuns);
});

test('a question with pages for which nothing may be shown is refused', () => {
  expect(SearchQuerySchema.safeParse({ query: 'x', pages: ['/a/'], nothing: 'topic' }).success).toBe(false);
});
