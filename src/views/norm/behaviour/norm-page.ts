/** Behaviour of norm and article pages; everything works without it, these only save steps. */
import { followPlace } from './follow-place.ts';
import { linkMarkers } from './link-markers.ts';
import { watchCitations } from './watch-citations.ts';

const buttons = '[data-copy], [data-print]';

linkMarkers(document);
followPlace(document);
watchCitations(document);

for (const button of document.querySelectorAll<HTMLElement>(buttons)) button.classList.remove('waits');
document.addEventListener('click', ({ target }) => {
  const control = target instanceof Element ? target.closest<HTMLElement>(`${buttons}, a.anchor`) : null;
  if (control) void import('./copy-text.ts').then(({ answerControl }) => answerControl(control));
});
