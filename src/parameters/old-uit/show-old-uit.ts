const notes = [...document.querySelectorAll<HTMLElement>('[data-old-uit]')];
const today = new Date();

// The words are for the weeks or months in which a year has no UIT yet: until then no page carries them.
if (notes.some(({ dataset }) => dataset['oldUit'] !== String(today.getFullYear()))) {
  void import('./fill-old-uit.ts').then(({ fillOldUit }) => {
    fillOldUit(notes, today);
  });
}
