import type { Page } from 'playwright-core';
import type { Fault } from './fault.ts';
import { findCovers, findDisorder, findMotion, findMutePictures, listLost, markRead } from './in-page.ts';
import { keepSomething } from './keep-something.ts';

const abort =
  (what: RegExp) =>
  (page: Page): Promise<unknown> =>
    page.route(what, (route) => route.abort());
const failed = /ERR_FAILED/;

/** One page of each family that keeps, counts, lists or only reads. */
const families = [
  '/tramites/trujillo-carnet/',
  '/calculadoras/derecho/',
  '/formularios/padron/',
  '/normas/om-011-2012-mpt/art_33/',
];

/** Those of them that keep something on the device. */
const keeping = ['/tramites/trujillo-carnet/', '/formularios/padron/'];

/** What paper does not need: ways through the site, controls, files, and where a fact comes from where the sheet says it in its foot. */
const screenOnly =
  'nav, form, button, summary, .actions, .screen-only, .needs-script, .ring-legend, .filter-fold, .source-fold, .kinds, .why, .help, .unsure, .links, take-chart, .text-contents, .activity-files, .with-script, [data-blank], [data-print]';

/** What can be wrong in a browser. */
export const faults: readonly Fault[] = [
  {
    name: 'the device is full',
    plant: (page) =>
      page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }),
    look: keepSomething,
    sample: keeping,
  },
  {
    name: 'the device keeps nothing',
    plant: (page) =>
      page.addInitScript(() => {
        for (const store of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(globalThis, store, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      }),
    look: keepSomething,
    sample: keeping,
  },
  {
    name: 'what is kept is broken',
    plant: (page) =>
      page.addInitScript(() => {
        Storage.prototype.getItem = () => '{"r":[{"__proto__":';
      }),
    look: keepSomething,
    sample: keeping,
  },
  {
    name: 'the style sheet does not come',
    plant: abort(/\.css$/),
    look: (page) => page.evaluate(findDisorder),
    says: failed,
    isWide:
      'tables, lists to choose from and words longer than a line have the width that they have; paragraphs stay within the window',
    sample: ['/', ...families],
  },
  {
    name: 'pictures do not come',
    plant: abort(/\.(?:png|svg|jpe?g|webp|ico)$/),
    look: (page) => page.evaluate(findMutePictures),
    // Pictures are drawn in the page itself: until one is a file, nothing is asked for and nothing is said.
    sample: ['/'],
  },
  {
    name: 'the reader wants no motion',
    options: { reducedMotion: 'reduce' },
    look: (page) => page.evaluate(findMotion),
    sample: ['/', '/calculadoras/derecho/', '/planes/plan-hdr-as-2025/'],
  },
  {
    name: 'the page is made four times as large',
    options: { deviceScaleFactor: 4 },
    width: 320,
    height: 180,
    look: (page, height) => page.evaluate(findCovers, height),
    sample: ['/', '/planes/plan-hdr-as-2025/cronograma/', ...families],
  },
  {
    name: 'the clock stands in 1970',
    plant: (page) => page.clock.setFixedTime(0),
    sample: [...families, '/mi-zona/', '/planes/plan-hdr-as-2025/'],
  },
  {
    name: 'the clock stands in 2099',
    plant: (page) => page.clock.setFixedTime(new Date('2099-07-01T12:00:00Z')),
    sample: [...families, '/mi-zona/', '/planes/plan-hdr-as-2025/'],
  },
  {
    name: 'it is printed',
    width: 718,
    height: 1000,
    look: async (page) => {
      await page.evaluate(markRead);
      await page.emulateMedia({ media: 'print' });
      return page.evaluate(listLost, screenOnly);
    },
    sample: families,
    spares: {
      kinds: /^(?:carta|formulario|mi taller|revisar citas|comparar textos)$/,
      why: 'only the sheet that was filled in is printed, or nothing to read is there yet: formats-paper, letter, workshop-paper',
    },
  },
  {
    name: 'the place that was asked for is gone',
    hash: '#requisito-que-ya-no-esta',
    look: (page) => page.evaluate(() => (scrollY > innerHeight / 2 ? [`it begins ${scrollY} px down`] : [])),
    sample: families,
  },
];
