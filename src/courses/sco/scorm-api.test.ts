import { expect, it } from 'vitest';
import { findScormApi, type ScormApi } from './scorm-api.ts';
import { listenTo } from './scorm.fixture.ts';

const api = listenTo([]);

/** Windows one in the other, the innermost last; each has what is given for it. */
function nest(...inside: Record<string, unknown>[]): Window {
  const windows: Record<string, unknown>[] = [];
  for (const own of inside) {
    const window: Record<string, unknown> = { ...own };
    window['parent'] = windows.at(-1) ?? window;
    window['top'] = windows[0] ?? window;
    windows.push(window);
  }
  return windows.at(-1) as unknown as Window;
}
const empty = (count: number): Record<string, unknown>[] => Array.from({ length: count }, () => ({}));
const locked = Object.defineProperty({}, 'API', {
  enumerable: true,
  get: () => {
    throw new DOMException('locked', 'SecurityError');
  },
});

it.each<[reason: string, page: Window, found: ScormApi | undefined]>([
  ['in the window itself', nest({ API: api }), api],
  ['seven windows up', nest({ API: api }, ...empty(7)), api],
  ['eight windows up is too far', nest({ API: api }, ...empty(8)), undefined],
  ['around the window that opened it', nest({ opener: nest({ API: api }, {}) }, {}), api],
  ['nowhere', nest({}, {}), undefined],
  ['null, as some classrooms leave it', nest({ API: null }, {}), undefined],
])('%s', (_, page, found) => {
  expect(findScormApi(page)).toBe(found);
});

it('goes past a window of another site', () => {
  const page = { parent: undefined as unknown, top: null, opener: null };
  Object.defineProperty(page, 'API', Object.getOwnPropertyDescriptor(locked, 'API') ?? {});
  page.parent = { API: api };
  expect(findScormApi(page as unknown as Window)).toBe(api);
});
