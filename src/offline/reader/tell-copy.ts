/**
 * The worker writes into a copy that it is one. What stands in a page from the beginning is read in its turn; written again, it is also said
 * at once to who listens.
 */
export function tellCopy(): void {
  const words = document.querySelector('[data-kept-copy] b');
  if (!words) return;
  const { textContent } = words;
  words.textContent = '';
  setTimeout(() => {
    words.textContent = textContent;
  }, 100);
}
