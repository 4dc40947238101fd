async function fill(root: ParentNode): Promise<void> {
  const link = root.querySelector<HTMLAnchorElement>('[data-full-address]');
  const code = root.querySelector('[data-qr]');
  if (!link || !code || code.firstElementChild) return;
  link.textContent = link.href;
  const { drawCode } = await import('#ui/code');
  drawCode(code, link.href);
}

/** What only the browser knows: the whole address of the page up to date, where the build did not, and its code. */
export function fillAddress(root: ParentNode): void {
  // What is handed out is whole without its code, too: the address stands beside it.
  fill(root).catch(() => undefined);
}
