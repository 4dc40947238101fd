/**
 * Loads what brings a folded part to life when it is opened for the first time; where it does not come, the words for that
 * stand in the part already (`PartFailed.astro`): what would say them might not come either.
 */
export function loadWhenOpened(selector: string, load: () => Promise<unknown>): void {
  const fold = document.querySelector(selector);
  fold?.addEventListener(
    'toggle',
    () => {
      load().catch(() => fold.querySelector('[data-part-failed]')?.removeAttribute('hidden'));
    },
    { once: true },
  );
}
