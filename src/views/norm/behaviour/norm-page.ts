/** Behaviour of norm and article pages; everything works without it, these only save steps. */
import { followPlace } from './follow-place.ts';
import { linkMarkers } from './link-markers.ts';
import { watchCitations } from './watch-citations.ts';

const buttons = '[data-copy], [data-print]';

linkMarkers(document);
followPlace(document);
watchCitations(document);

for (const button of document.querySelectorAll<HTMLElement>(buttons)) button.classList.remove('waits');
/** True for a click that would only load again the page it is on, and take away what is said of the copy. */
const isReload = (link: HTMLAnchorElement, { ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  link.href === location.href.split('#', 1)[0] && !ctrlKey && !metaKey && !shiftKey && !altKey;

document.addEventListener('click', (event) => {
  const { target } = event;
  const control = target instanceof Element ? target.closest<HTMLElement>(`${buttons}, a.anchor`) : null;
  if (control instanceof HTMLAnchorElement && isReload(control, event)) event.preventDefault();
  if (control) void import('./answer-control.ts').then(({ answerControl }) => answerControl(control));
});
