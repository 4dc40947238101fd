/** Most lines of one answer. */
const most = 60;

/** As many lines as the words take, and no fewer than the page came with. */
function grow(area: HTMLTextAreaElement): void {
  const least = area.dataset['least'] ?? area.getAttribute('rows') ?? '1';
  area.dataset['least'] = least;
  for (let rows = Number(least); rows <= most; rows += 1) {
    area.setAttribute('rows', `${rows}`);
    if (area.scrollHeight <= area.clientHeight + 2) return;
  }
}

/** Lets the fields of a sheet grow with what is written in them, on the screen and before they are printed: for browsers without `field-sizing`. */
export function growLines(root: HTMLElement, fields = 'textarea'): void {
  const growAll = (): void => {
    for (const area of root.querySelectorAll<HTMLTextAreaElement>(fields)) grow(area);
  };
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) grow(target);
  });
  addEventListener('beforeprint', growAll);
  growAll();
}
