/** What a page is like in the places that a hostile address would change. */
export interface Sight {
  /** What would run did: it left its mark. */
  ran: boolean;
  /** Parts of a page that run or fetch something: scripts, frames, style sheets, with where they come from. */
  parts: string[];
  /** Attributes that run something. */
  handlers: string[];
  /** Addresses of schemes that run something. */
  schemes: string[];
  /** Other sites that links and forms lead to. */
  hosts: string[];
  /** Names that the prototypes of the language have: a new one is on every object. */
  prototypes: number;
  /** What the policy of the page had to stop. */
  stopped: string[];
  headings: number;
  forms: number;
  /** How wide the page is, in a window of so many pixels. */
  width: number;
  /** Words that no answer may say, one for each time. */
  wrong: string[];
}

declare global {
  interface Window {
    /** Set by any payload that runs. */
    __pwned?: unknown;
    /** Directives that stopped something, since the page began to load. */
    stoppedByPolicy?: string[];
  }
}

/** Runs before the scripts of each page: keeps what its policy stops. */
export function watchPolicy(): void {
  window.stoppedByPolicy = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    window.stoppedByPolicy?.push(`${effectiveDirective} ${blockedURI}`);
  });
}

/** Looks at the page as it is; runs in the page. */
export function lookForHarm(): Sight {
  const all = [...document.querySelectorAll('*')];
  const readAddress = (element: Element): string =>
    (element.getAttribute('src') ?? element.getAttribute('href') ?? element.getAttribute('data') ?? '').split(
      '?',
      1,
    )[0] ?? '';
  const running =
    'script, iframe, frame, object, embed, base, link, style, meta[http-equiv], video, audio, marquee, math, dialog';
  const leading = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'to'];
  const addresses = all.flatMap((element) => leading.flatMap((name) => element.getAttribute(name) ?? []));
  // Browsers drop these signs before they read the scheme.
  const plain = addresses.map((address) => address.replaceAll(/[\u0000-\u0020]/g, ''));
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href], area[href]')];
  const bases = [Object, Array, Function, String, Number, Boolean, RegExp, Map, Set, Promise, URLSearchParams];
  const text = document.querySelector('main')?.textContent ?? '';
  return {
    ran: '__pwned' in window,
    parts: all.filter((each) => each.matches(running)).map((each) => `${each.localName} ${readAddress(each)}`),
    handlers: all.flatMap((each) => each.getAttributeNames().filter((name) => name.startsWith('on'))),
    schemes: plain.filter((address) => /^(?:javascript|vbscript|data:(?!image\/))/i.test(address)),
    hosts: [...new Set(links.map(({ protocol, host }) => `${protocol}//${host}`))],
    prototypes: bases.reduce((sum, { prototype }) => sum + Reflect.ownKeys(prototype as object).length, 0),
    stopped: window.stoppedByPolicy ?? [],
    headings: [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length,
    forms: document.querySelectorAll('main form, body.embed form').length,
    width: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth),
    wrong: text.match(/\b(?:NaN|undefined|Infinity)\b|\[object \w+\]/g) ?? [],
  };
}
