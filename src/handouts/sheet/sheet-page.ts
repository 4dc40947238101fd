import { fillPaper } from '#ui';

/** What only the browser knows: the whole address of the page up to date, where the build did not, and its code. */
async function fillFoot(sheet: HTMLElement): Promise<void> {
  const link = sheet.querySelector<HTMLAnchorElement>('[data-full-address]');
  const code = sheet.querySelector('[data-qr]');
  if (!link || !code || code.firstElementChild) return;
  link.textContent = link.href;
  const { drawCode } = await import('#ui/code');
  drawCode(code, link.href);
}

const sheet = document.querySelector<HTMLElement>('[data-handout]');
// A sheet without its code is whole all the same: the address stands beside it.
if (sheet) fillFoot(sheet).catch(() => undefined);
addEventListener('beforeprint', fillPaper);
document.querySelector('[data-print-page]')?.addEventListener('click', () => {
  print();
});
