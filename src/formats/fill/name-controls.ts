/**
 * Gives controls their names, out of their ids, and marks their values, out of the words beside them: the page says each once,
 * and needs neither where nothing but paper takes them.
 */
export function nameControls(root: HTMLElement): void {
  for (const control of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[id^="c-"]')) {
    if (control.type !== 'file') control.name = control.id.slice(2);
  }
  for (const mark of root.querySelectorAll<HTMLInputElement>('.marks input')) {
    mark.value = mark.nextSibling?.textContent?.trim() ?? '';
    mark.name ||= mark.closest<HTMLElement>('[data-several]')?.dataset['several'] ?? '';
  }
}
