import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { chooseAll, chooseWays } from './attack-choices.ts';
import { attackPage } from './attack-page.ts';
import { AttackedPage } from './attacked-page.ts';
import { hearsAddress, listHostilePages } from './hostile-pages.ts';
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

/** Where nobody listens all payloads go in few addresses, each under another name. */
const deaf = chooseWays('spread', 'fragment');

describe('everything, on every kind of page', () => {
  test.concurrent.for(pages)('$name', async (attacked) => {
    const page = await AttackedPage.open(site.url);
    try {
      const { tried, harm } = await attackPage(page, attacked.path, hearsAddress(attacked) ? chooseAll : deaf);
      addresses += tried;
      expect(harm).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
