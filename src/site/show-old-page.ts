import { describeOldPage, findReviewed } from '#ui/clock';

// Says at the head of the page, on paper too, that it was reviewed long ago; on a sheet of one side, in its small print.
const small = document.querySelector('.handout-foot p:last-child');
const note = document.createElement(small ? 'b' : 'p');
note.dataset['oldPage'] = '';
note.textContent = describeOldPage(findReviewed()?.textContent.trim() ?? '');
if (small) small.prepend(note, ' ');
else {
  note.className = 'small';
  // Here and not in the sheet of every page: in its first year no page has it.
  Object.assign(note.style, { padding: 'var(--s2) var(--s3)', background: 'var(--warn-wash)' });
  document.querySelector('main')?.prepend(note);
}
