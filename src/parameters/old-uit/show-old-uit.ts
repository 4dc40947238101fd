import type { OldUitPlace } from './describe-old-uit.ts';

const notes = [...document.querySelectorAll<HTMLElement>('[data-old-uit]')];
const today = new Date();

/** Fills the places of a page that wait for it. */
async function fillNotes(): Promise<void> {
  const { describeOldUit } = await import('./describe-old-uit.ts');
  for (const note of notes) {
    const { oldUit, beside } = note.dataset;
    const words = describeOldUit(Number(oldUit), today, beside as OldUitPlace | undefined);
    note.textContent = words ?? '';
    note.hidden = words === undefined;
  }
}

// The words are for the weeks or months in which a year has no UIT yet: until then no page carries them.
if (notes.some(({ dataset }) => dataset['oldUit'] !== String(today.getFullYear()))) void fillNotes();
