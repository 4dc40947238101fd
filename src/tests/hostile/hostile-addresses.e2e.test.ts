import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { chooseHandful, chooseWays } from './attack-choices.ts';
import { attackPage, type AttackChoice } from './attack-page.ts';
import { AttackedPage } from './attacked-page.ts';
import { listWays } from './built-scripts.ts';
import { listHostilePages } from './hostile-pages.ts';
import { hostileFragments, hostilePaths, hostileQueries } from './hostile-queries.ts';
import { payloads } from './payloads/payloads.ts';
import { serveLongAddresses } from './serve-long-addresses.ts';

let site: Awaited<ReturnType<typeof serveLongAddresses>>;
beforeAll(async () => {
  site = await serveLongAddresses();
});
afterAll(() => {
  site.stop();
});

async function expectNoHarm(path: string, choose: AttackChoice): Promise<void> {
  const page = await AttackedPage.open(site.url);
  try {
    const { harm } = await attackPage(page, path, choose);
    expect(harm).toEqual([]);
  } finally {
    await page.close();
  }
}

describe('what is tried', () => {
  const reasons = {
    payloads: payloads.map(({ why }) => why),
    queries: hostileQueries.map(({ why }) => why),
    fragments: hostileFragments.map(({ why }) => why),
    paths: hostilePaths.map(({ why }) => why),
  };
  test.for(Object.entries(reasons))('%s: each has a reason of its own', ([, all]) => {
    expect(all).toHaveLength(new Set(all).size);
  });

  test('is more than a hundred payloads', () => {
    expect(payloads.length).toBeGreaterThan(100);
    keepFigure('hostile-payloads', Object.values(reasons).flat().length);
  });
});

describe('which pages hear what a stranger says is known from what is built', () => {
  test.for([
    ['/acerca/', []],
    ['/calculadoras/derecho/', ['query']],
    ['/buscar/', ['query']],
    ['/normas/', ['query', 'fragment']],
    ['/cartas/trujillo-carnet/', ['fragment', 'store']],
    ['/embed/tramite/trujillo-carnet/', ['query', 'fragment', 'store', 'message']],
    ['/formularios/padron/', ['store']],
    ['/revisar/', ['message']],
  ] as const)('%s: %s', ([path, ways]) => {
    expect(listWays(path)).toEqual(expect.arrayContaining([...ways]));
    if (ways.length === 0) expect(listWays(path)).toEqual([]);
  });
});

describe('everything of one way, where answers are counted, listed, framed, and not found', () => {
  test.concurrent.for<[path: string, choose: AttackChoice]>([
    ['/calculadoras/derecho/', chooseWays('shape')],
    ['/normas/', chooseWays('fragment')],
    ['/embed/calculadora/multa/', chooseWays('spread')],
    ['/404.html', chooseWays('path')],
  ])('%s', ([path, choose]) => expectNoHarm(path, choose));
});

describe('a handful on every kind of page', () => {
  const pages = listHostilePages();
  test.concurrent.for(pages.map(({ name, path }, at) => ({ name, path, at })))('$name', ({ path, at }) =>
    expectNoHarm(path, chooseHandful(1, at)),
  );
  test('all of them', () => {
    keepFigure('hostile-pages', pages.length);
  });
});
