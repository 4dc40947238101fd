function unfoldTarget(root: ParentNode): void {
  const id = location.hash.slice(1);
  const target = id === '' ? null : root.querySelector(`#${CSS.escape(id)}`);
  if (!target) return;
  // A row that is pointed at shows all that it says.
  const inside = target.matches('[data-row]') ? target.querySelector('details') : null;
  for (const fold of [target.closest('details'), inside]) fold?.setAttribute('open', '');
  target.scrollIntoView();
}

/**
 * Opens the fold around what the address points at, and that of a row itself, and shows it, now and whenever the address points elsewhere; browsers of some
 * years ago do not by themselves.
 */
export function unfoldTargets(root: ParentNode): void {
  addEventListener('hashchange', () => {
    unfoldTarget(root);
  });
  unfoldTarget(root);
}
