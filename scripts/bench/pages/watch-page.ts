/** What a watched page knows of itself; times are in milliseconds since it was asked for. */
export interface PageWatch {
  /** Resolves once what is made now has been drawn. */
  drawn: () => Promise<number>;
  /** How far things moved by themselves up to now: the sum of all layout shifts that no input explains. */
  moved: number;
  /** When what is read first was drawn. */
  readable?: Promise<number>;
}

declare global {
  interface Window {
    pageWatch?: PageWatch;
  }
}

/** Watches what is drawn and what moves from before the first byte; runs in the page, and is taken there as text. */
export function watchFrames(): void {
  const watch: PageWatch = {
    drawn: () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now());
          };
          port2.postMessage(undefined);
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

/**
 * Watches for what is read first: the last that `selector` finds, or the first where that is said, to which the page then turns as a link
 * does, for what is out of sight is not drawn. Runs in the page after `watchFrames`.
 */
export function watchReading({ selector, first }: { selector: string; first: boolean }): void {
  const watch = window.pageWatch;
  if (!watch) return;
  /** Whether the last byte of an element has come: something stands behind it. */
  const isWhole = (element: Element): boolean => {
    if (document.readyState !== 'loading') return true;
    for (let each: Element | null = element; each; each = each.parentElement) if (each.nextSibling) return true;
    return false;
  };
  const read = async (): Promise<number> => {
    for (;;) {
      const drawn = await watch.drawn();
      const found = document.querySelectorAll(selector);
      const element = first ? found[0] : found[found.length - 1];
      if (!element || !isWhole(element)) continue;
      if (!first) return drawn;
      location.hash = element.id;
      return watch.drawn();
    }
  };
  watch.readable = read();
}
