import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { chooseHandful, chooseWays } from './attack-choices.ts';
import { attackPage, type AttackChoice, type AttackWay } from './attack-page.ts';
import { AttackedPage } from './attacked-page.ts';
import { listWays } from './built-scripts.ts';
import { isFirst, listHostilePages } from './hostile-pages.ts';
import { hostileFragments, hostilePaths, hostileQueries } from './hostile-queries.ts';
import { payloads } from './payloads/payloads.ts';
import { serveLongAddresses } from './serve-long-addresses.ts';

let site: Awaited<ReturnType<typeof serveLongAddresses>>;
beforeAll(async () => {
  site = await serveLongAddresses();
});
/** All windows that were opened, and those that wait for the next page. */
const opened: AttackedPage[] = [];
const idle: AttackedPage[] = [];
afterAll(async () => {
  await Promise.all(opened.map((page) => page.close()));
  site.stop();
});

async function takeWindow(): Promise<AttackedPage> {
  const waiting = idle.pop();
  if (waiting) return waiting;
  const page = await AttackedPage.open(site.url);
  opened.push(page);
  return page;
}

async function expectNoHarm(path: string, choose: AttackChoice): Promise<void> {
  const page = await takeWindow();
  const { harm } = await attackPage(page, path, choose);
  idle.push(page);
  expect(harm).toEqual([]);
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

/** What no page of ours does: takes what it is told for markup. Runs in the page. */
function believe(): void {
  const write = (words: string): void => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', words);
  };
  addEventListener('load', () => {
    for (const part of [location.pathname, location.hash]) write(decodeURIComponent(part));
    for (const value of new URLSearchParams(location.search).values()) write(value);
  });
  addEventListener('input', ({ target }) => {
    write((target as HTMLInputElement).value);
  });
}

describe('a page that believes what it is told is found out', () => {
  test.concurrent.for<[way: AttackWay, path: string]>([
    ['spread', '/calculadoras/derecho/'],
    ['alone', '/calculadoras/derecho/'],
    ['fragment', '/calculadoras/derecho/'],
    ['written', '/calculadoras/derecho/'],
    ['path', '/404.html'],
  ])('by way of %s', async ([way, path]) => {
    const page = await AttackedPage.open(site.url, believe);
    opened.push(page);
    const { harm } = await attackPage(page, path, (ways) => chooseWays(way)(ways).slice(0, 1));
    expect(harm).toContainEqual(expect.stringMatching(`^(?:handler: on|new part: script).* ⇐ ${way}:`));
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
  const pages = listHostilePages().filter(isFirst);
  test.concurrent.for(pages.map(({ name, path }, at) => ({ name, path, at })))('$name', ({ path, at }) =>
    expectNoHarm(path, chooseHandful(1, at)),
  );
});
