import type { OldUitPlace } from './describe-old-uit.ts';

const uitPath = '/calculadoras/uit/';
const notes = [...document.querySelectorAll<HTMLElement>('[data-old-uit]')];
const today = new Date();

/** Leads to where the values of all years stand, and the new one will; not from there to itself. */
function buildLink(): (Node | string)[] {
  if (location.pathname === uitPath) return [];
  const link = document.createElement('a');
  link.href = uitPath;
  link.textContent = 'La UIT de cada año';
  return [' ', link];
}

/** Fills the places of a page that wait for it. */
async function fillNotes(): Promise<void> {
  const { describeOldUit } = await import('./describe-old-uit.ts');
  for (const note of notes) {
    const { oldUit, beside } = note.dataset;
    const words = describeOldUit(Number(oldUit), today, beside as OldUitPlace | undefined);
    note.replaceChildren(...(words === undefined ? [] : [words, ...buildLink()]));
    note.hidden = words === undefined;
  }
}

// The words are for the weeks or months in which a year has no UIT yet: until then no page carries them.
if (notes.some(({ dataset }) => dataset['oldUit'] !== String(today.getFullYear()))) void fillNotes();
