/** When something was there, in milliseconds since the page was asked for. */
export interface PageWatch {
  /** When what is read first was drawn. */
  readable: Promise<number>;
  /** When the page had moved and was drawn anew, after it was asked to. */
  scrolled: Promise<number>;
  /** How far things moved by themselves up to now: the sum of all layout shifts that no input explains. */
  moved: number;
}

declare global {
  interface Window {
    pageWatch?: PageWatch;
  }
}

/**
 * Watches a page from before its first byte; runs in the page, and is taken there as text. What is read first is the last that `selector`
 * finds, or the first where `first` is said; it is brought into sight, for what is out of it is not drawn.
 */
export function watchPage({ selector, first }: { selector: string; first: boolean }): void {
  /** Resolves once the frame that is made now has been drawn. */
  const drawn = (): Promise<number> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now());
        };
        port2.postMessage(undefined);
      });
    });
  /** Whether the last byte of an element has come: something stands behind it. */
  const isWhole = (element: Element): boolean => {
    if (document.readyState !== 'loading') return true;
    for (let each: Element | null = element; each; each = each.parentElement) if (each.nextSibling) return true;
    return false;
  };
  const findWhole = (): Element | undefined => {
    const found = document.querySelectorAll(selector);
    const element = first ? found[0] : found[found.length - 1];
    return element && isWhole(element) ? element : undefined;
  };
  const watchReadable = async (): Promise<number> => {
    let element = findWhole();
    while (!element) {
      await drawn();
      element = findWhole();
    }
    if (first) element.scrollIntoView();
    return drawn();
  };
  const watch: PageWatch = {
    readable: watchReadable(),
    scrolled: new Promise((resolve) => {
      addEventListener('wheel', () => addEventListener('scroll', () => void drawn().then(resolve), { once: true }), {
        once: true,
        passive: true,
      });
    }),
    moved: 0,
  };
  window.pageWatch = watch;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) watch.moved += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
