import { afterEach, describe, expect, test, vi } from 'vitest';
import { followLinks } from './follow-links.ts';

/** What a click did: the browser follows the link, the script opened a page, WordPress was asked, the reader was given an address. */
interface Clicked {
  isFollowed: boolean;
  target: string | null;
  opened: unknown[];
  asked: unknown[];
  note: string | undefined;
}

const [open, post] = [vi.fn<(address: string) => object | null>(), vi.fn()];
vi.stubGlobal('parent', { postMessage: post });
vi.stubGlobal('open', open);
followLinks();

/** Hears what was left to the browser, and spares it the way. */
let isFollowed = false;
window.addEventListener('click', (event) => {
  isFollowed = !event.defaultPrevented;
  event.preventDefault();
});

afterEach(() => {
  location.hash = '';
  vi.clearAllMocks();
});

function click(link: string, { isLocked = false, opens = false, secret = '' } = {}): Clicked {
  vi.stubGlobal('origin', isLocked ? 'null' : location.origin);
  open.mockReturnValue(opens ? {} : null);
  location.hash = secret && `?secret=${secret}`;
  document.body.innerHTML = `<p>${link}</p>`;
  document.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  return {
    isFollowed,
    target: document.querySelector('a')?.getAttribute('target') ?? null,
    opened: open.mock.calls.flat(),
    asked: post.mock.calls.flatMap(([message]: unknown[]) => [message]),
    note: document.querySelector('[data-way-out]')?.textContent,
  };
}

const own = `${location.origin}/normas/x/`;
const copy = (address: string): string => `Si no se abre, copia esta dirección: ${address}`;

describe('a link in a frame', () => {
  const followed = { isFollowed: true, opened: [], asked: [], note: undefined };
  const out = { ...followed, target: '_blank' };
  const kept = { ...followed, target: null };
  const locked = { isLocked: true };
  test.for<[reason: string, link: string, frame: Parameters<typeof click>[1], does: Clicked]>([
    ['free: another page gets a window of its own', '<a href="/normas/x/">x</a>', {}, out],
    ['so does another site', '<a href="https://otro.pe/">x</a>', {}, out],
    ['free: WordPress is not asked', '<a href="/normas/x/">x</a>', { secret: 'abc' }, out],
    ['what shows in the frame stays in it', '<a href="/embed/que-me-toca/x/">x</a>', locked, kept],
    ['a place in the page', '<a href="#x">x</a>', locked, kept],
    ['a download', '<a href="/x.csv" download>x</a>', locked, kept],
    ['what is no page', '<a href="mailto:a@b.pe">x</a>', locked, kept],
    ['no address', '<a id="x">x</a>', locked, kept],
    [
      'locked: it is told what it may not open',
      '<a href="/normas/x/">x</a>',
      locked,
      { ...out, isFollowed: false, opened: [own], note: copy(own) },
    ],
    [
      'locked, but windows are allowed',
      '<a href="/normas/x/">x</a>',
      { isLocked: true, opens: true },
      { ...out, isFollowed: false, opened: [own] },
    ],
    [
      'locked by WordPress: it is asked, and the address told where it does not go',
      '<a href="/normas/x/">x</a>',
      { isLocked: true, secret: 'abc' },
      { ...out, isFollowed: false, asked: [{ message: 'link', value: own, secret: 'abc' }], note: copy(own) },
    ],
    [
      'locked by WordPress: it goes to no other site, and is not asked',
      '<a href="https://otro.pe/">x</a>',
      { isLocked: true, secret: 'abc' },
      { ...out, isFollowed: false, opened: ['https://otro.pe/'], note: copy('https://otro.pe/') },
    ],
  ])('%s', ([, link, frame, does]) => {
    expect(click(link, frame)).toEqual(does);
  });
});

describe('a link to another embed keeps what the host asked for', () => {
  afterEach(() => {
    history.replaceState(null, '', '/');
  });
  test.for<[reason: string, search: string, href: string, leads: string]>([
    [
      'the look, and no rules of another tool',
      '?tema=oscuro&color=7fcfca&reglas=x',
      '/embed/a/b/',
      '?tema=oscuro&color=7fcfca',
    ],
    ['beside the answers of the link', '?tema=claro', '/embed/a/b/?kilos=4', '?kilos=4&tema=claro'],
    ['nothing where nothing was asked', '?kilos=9', '/embed/a/b/', ''],
  ])('%s', ([, search, href, leads]) => {
    history.replaceState(null, '', `/embed/a/c/${search}`);
    click(`<a href="${href}">x</a>`);
    expect(new URL(document.querySelector('a')?.href ?? '').search).toBe(leads);
  });

  test('a place in the page stays the address that it is: what is answered later may change the query', () => {
    history.replaceState(null, '', '/embed/a/c/?tema=oscuro&kilos=4');
    click('<a href="#lista">x</a>');
    expect(document.querySelector('a')?.getAttribute('href')).toBe('#lista');
  });

  test('and the secret of WordPress, also after a link to a place in the page', () => {
    click('<a href="/embed/a/b/">x</a>', { secret: 'abc' });
    expect(document.querySelector('a')?.href).toMatch(/\/embed\/a\/b\/#\?secret=abc$/);
    click('<a href="/embed/a/b/">x</a>');
    expect(document.querySelector('a')?.href).toMatch(/#\?secret=abc$/);
    click('<a href="/embed/a/b/#lista">x</a>');
    expect(document.querySelector('a')?.href).toMatch(/#lista$/);
  });
});
