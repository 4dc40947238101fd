/** Behaviour of norm and article pages; everything works without it, these only save steps. */
import { followPlace } from './follow-place.ts';
import { linkMarkers } from './link-markers.ts';
import { watchCitations } from './watch-citations.ts';

const buttons = '[data-copy], [data-print]';

linkMarkers(document);
followPlace(document);
watchCitations(document);

for (const button of document.querySelectorAll<HTMLElement>(buttons)) button.classList.remove('waits');
/** A link that would only load again the page it is on would take away what is said of the copy. */
const leadsNowhere = ({ dataset, href }: HTMLAnchorElement): boolean =>
  dataset['quote'] !== undefined || href === location.href.split('#', 1)[0];

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  const control =
    target instanceof Element ? target.closest<HTMLElement>(`${buttons}, .anchor, .marker, [data-quote]`) : null;
  if (!control || ctrlKey || metaKey || shiftKey || altKey) return;
  if (control instanceof HTMLAnchorElement) {
    if (leadsNowhere(control)) event.preventDefault();
    // Where the box does not come the link leads where it says.
    import('#quotation/box').then(
      ({ openQuoteBox }) => openQuoteBox(control),
      () => {
        location.href = control.href;
      },
    );
  } else {
    import('./answer-control.ts').then(
      ({ answerControl }) => answerControl(control),
      () => {
        if (control.matches('[data-print]')) print();
        else control.lastChild?.replaceWith('No se pudo copiar');
      },
    );
  }
});
