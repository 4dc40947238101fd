import { buildElement } from '#forms';

/**
 * The worker writes into a copy that it is one. What stands in a page from its beginning is read in its turn; this says it at once to who
 * listens, and moves nothing.
 */
export function tellCopy(): void {
  const words = document.querySelector('[data-kept-copy]');
  if (!words) return;
  const region = buildElement('span', { class: 'sr', role: 'status' });
  words.after(region);
  // Only what comes into a region that is there already is said.
  setTimeout(() => {
    region.textContent = words.textContent;
  }, 100);
}
