function unfoldTarget(root: ParentNode): void {
  const id = location.hash.slice(1);
  const target = id === '' ? null : root.querySelector(`#${CSS.escape(id)}`);
  if (!target) return;
  target.closest('details')?.setAttribute('open', '');
  target.scrollIntoView();
}

/**
 * Opens the fold around what the address points at and shows it, now and whenever the address points elsewhere; browsers of some
 * years ago do not by themselves.
 */
export function unfoldTargets(root: ParentNode): void {
  addEventListener('hashchange', () => {
    unfoldTarget(root);
  });
  unfoldTarget(root);
}
