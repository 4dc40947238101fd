/** Lets a marked answer be taken back by pressing it again: on paper a question may stay without one. */
export function freeMarks(root: HTMLElement): void {
  /** What was marked when the press began. */
  let marked: HTMLInputElement | undefined;
  const remember = (event: Event): void => {
    const radio = (event.target as Element).closest('label')?.querySelector<HTMLInputElement>('[type="radio"]');
    marked = radio?.checked ? radio : undefined;
  };
  root.addEventListener('pointerdown', remember);
  root.addEventListener('keydown', (event) => {
    if (event.key === ' ') remember(event);
  });
  root.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLInputElement) || event.target !== marked) return;
    marked = undefined;
    event.target.checked = false;
    event.target.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
