import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { chooseAll, chooseBoth, chooseHandful, chooseTurns, chooseWays } from './attack-choices.ts';
import { attackPage, type AttackChoice } from './attack-page.ts';
import { AttackedPage } from './attacked-page.ts';
import { hearsAddress, isFirst, listHostilePages, type HostilePage } from './hostile-pages.ts';
import { serveLongAddresses } from './serve-long-addresses.ts';

let site: Awaited<ReturnType<typeof serveLongAddresses>>;
let addresses = 0;
beforeAll(async () => {
  site = await serveLongAddresses();
});
afterAll(() => {
  site.stop();
  keepFigure('hostile-addresses', addresses);
  keepFigure('hostile-pages', pages.length);
});

const pages = listHostilePages();

/** Pages that answer what is asked of them, each by a program of its own: everything is tried on each. */
const answering = ['/buscar/', '/normas/', '/404.html'];

/** What is tried on a page: the less of it is its own, the less; over all pages each payload has its turn alone, too. */
function choose(attacked: HostilePage, at: number): AttackChoice {
  if (answering.includes(attacked.path)) return chooseAll;
  // The calculators share their readers: what comes to one by its address is written into the next.
  if (attacked.kind === 'calculadora') return chooseTurns(['alone', 'written'], at);
  if (!hearsAddress(attacked)) return chooseHandful(8, at);
  if (isFirst(attacked)) return chooseBoth(chooseWays('spread', 'shape', 'fragment'), chooseHandful(8, at));
  return chooseHandful(16, at);
}

describe('everything, on every kind of page', () => {
  test.concurrent.for(pages.map((page, at) => ({ ...page, at })))('$name', async ({ at, ...attacked }) => {
    const page = await AttackedPage.open(site.url);
    try {
      const { tried, harm } = await attackPage(page, attacked.path, choose(attacked, at));
      addresses += tried;
      expect(harm).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
