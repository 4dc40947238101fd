import { fillPaper } from '#ui';
import { fillAddress } from '../fill-address.ts';

/** Which way a key leads: one on, one back, to the first, to the last. */
const ways = new Map<string, (at: number, count: number) => number>([
  ['ArrowRight', (at) => at + 1],
  ['ArrowDown', (at) => at + 1],
  ['PageDown', (at) => at + 1],
  ['ArrowLeft', (at) => at - 1],
  ['ArrowUp', (at) => at - 1],
  ['PageUp', (at) => at - 1],
  ['Home', () => 0],
  ['End', (_at, count) => count - 1],
]);

/** Keys that scroll: on a slide longer than the screen they do, until its edge is in sight. */
const scrolling = new Set(['ArrowDown', 'PageDown', 'ArrowUp', 'PageUp']);

/** The slide that a key leads to from the one that is shown; undefined where it stays. */
export function findNext(key: string, at: number, count: number): number | undefined {
  const next = ways.get(key)?.(at, count);
  return next === undefined || next === at || next < 0 || next >= count ? undefined : next;
}

/** A deck of slides by keyboard; without scripts the page has its links and scrolls from slide to slide. */
export class SlideDeck extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('keydown', this.#press);
    addEventListener('beforeprint', fillPaper);
    fillAddress(this);
  }

  disconnectedCallback(): void {
    document.removeEventListener('keydown', this.#press);
    removeEventListener('beforeprint', fillPaper);
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { key, target } = event;
    const isOther = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (isOther || (target instanceof Element && target.closest('input, select, textarea, summary'))) return;
    const slides = this.#list();
    const at = this.#find(slides);
    const next = slides[findNext(key, at, slides.length) ?? -1];
    const shown = slides[at];
    if (!next || !shown || (scrolling.has(key) && this.#goesOn(shown, key))) return;
    event.preventDefault();
    next.scrollIntoView({ block: 'start' });
    next.focus({ preventScroll: true });
  };

  #list(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.slide')];
  }

  /** The slide at the middle of the screen; the first while the head of the page is above it. */
  #find(slides: readonly HTMLElement[]): number {
    const at = slides.findLastIndex((slide) => slide.getBoundingClientRect().top <= innerHeight / 2);
    return Math.max(0, at);
  }

  #goesOn(slide: HTMLElement, key: string): boolean {
    const { top, bottom } = slide.getBoundingClientRect();
    return key.endsWith('Down') ? bottom > innerHeight + 2 : top < -2;
  }
}

customElements.define('slide-deck', SlideDeck);
