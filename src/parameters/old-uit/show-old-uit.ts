import { describeOldUit, type OldUitPlace } from './describe-old-uit.ts';

/** Fills the places of a page that wait for it, by the clock of the reader. */
for (const note of document.querySelectorAll<HTMLElement>('[data-uit-newest]')) {
  const { uitNewest, uitPlace } = note.dataset;
  const words = describeOldUit(Number(uitNewest), new Date(), uitPlace as OldUitPlace | undefined);
  note.textContent = words ?? '';
  note.hidden = words === undefined;
}
