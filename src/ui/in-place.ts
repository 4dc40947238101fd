/** A hard word or a ring opens where the reader is: the page does not move, and Escape leads back to it. */
function goTo(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.term, [data-open] > a');
  if (!link) return;
  event.preventDefault();
  document.querySelector('[data-open]')?.removeAttribute('data-open');
  const aim = document.querySelector<HTMLElement>(link.hash);
  if (link.className === 'term') aim?.setAttribute('data-open', '');
  goTo(aim);
});

document.addEventListener('keydown', ({ key, target }) => {
  if (key !== 'Escape' || !(target instanceof Element)) return;
  const link = document.querySelector<HTMLAnchorElement>('.term-list > :is([data-open], :target) > a');
  if (link) {
    link.click();
    return;
  }
  const ring = target.closest('.why[open]') ?? (target === document.body && document.querySelector('.why[open]'));
  if (!ring) return;
  ring.removeAttribute('open');
  goTo(ring.querySelector('summary'));
});
