import { describeOldUit, type OldUitPlace } from './describe-old-uit.ts';

const uitPath = '/calculadoras/uit/';

/** Leads to where the values of all years stand, and the new one will; not from there to itself. */
function buildLink(): (Node | string)[] {
  if (location.pathname === uitPath) return [];
  const link = document.createElement('a');
  link.href = uitPath;
  link.textContent = 'La UIT de cada año';
  return [' ', link];
}

/** Fills the places of a page that wait for the words. */
export function fillOldUit(notes: readonly HTMLElement[], today: Date): void {
  for (const note of notes) {
    const { oldUit, beside } = note.dataset;
    const words = describeOldUit(Number(oldUit), today, beside as OldUitPlace | undefined);
    note.replaceChildren(...(words === undefined ? [] : [words, ...buildLink()]));
    note.hidden = words === undefined;
  }
}
