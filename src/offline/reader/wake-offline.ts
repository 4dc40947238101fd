/** Loads what reading without a connection needs, once all else of a page is there; only where the page is part of the app. */
export function wakeOffline(): void {
  addEventListener('load', () => {
    if (document.querySelector('[rel=manifest]')) import('./start-offline.ts').catch(() => 0);
  });
}
