/**
 * What was ticked or chosen while the script of the page was on its way. None where its reader has come back, or loaded it again: there
 * browsers put in what stood in it before, and it may have changed since.
 */
export function listEarly(root: ParentNode): HTMLInputElement[] {
  const [visit] = performance.getEntriesByType('navigation') as readonly { type?: string }[];
  return visit?.type === 'navigate' ? [...root.querySelectorAll<HTMLInputElement>('input:checked:not([checked])')] : [];
}
