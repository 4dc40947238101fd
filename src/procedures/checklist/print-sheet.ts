import { fillPaper } from '#ui';

/** What paper needs and only the browser knows: the day, the address, its code; folded sources open. */
export async function preparePrint(root: HTMLElement): Promise<void> {
  // Old browsers do not print what is folded, whatever the style sheet says; afterwards all is as it was.
  const folded = [...root.querySelectorAll<HTMLDetailsElement>('.why:not([open])')];
  for (const fold of folded) fold.open = true;
  addEventListener(
    'afterprint',
    () => {
      for (const fold of folded) fold.open = false;
    },
    { once: true },
  );
  const address = fillPaper();
  const code = document.querySelector('[data-qr]');
  if (!code || code.querySelector('path')) return;
  try {
    (await import('#ui/code')).drawCode(code, address);
  } catch {
    // The sheet has the address in letters, too.
  }
}
