import { describe, inject, test } from 'vitest';
import { useHosts } from '../tests/browser/show-everywhere.ts';
import { answeredEmbeds, firstEmbeds } from './answer-embeds.fixture.ts';

const showEverywhere = useHosts();
const firsts = new Set(firstEmbeds);

describe('in a page of somebody else, free, locked, or with nothing kept, all others', () => {
  test.for(answeredEmbeds.filter((embed) => !firsts.has(embed)))('%s answers', async ([path, answer]) => {
    await showEverywhere(new URL(path, inject('siteUrl')).href, answer);
  });
});
