import { describeOldPage, findReviewed } from '#ui/clock';

// Says at the head of the page, on paper too, that it was reviewed long ago; on a sheet of one side, in its small print.
const small = document.querySelector('.handout-foot p:last-child');
const note = document.createElement(small ? 'b' : 'p');
note.className = small ? '' : 'old-page';
note.dataset['oldPage'] = '';
note.textContent = describeOldPage(findReviewed()?.textContent.trim() ?? '');
if (small) small.prepend(note, ' ');
else document.querySelector('main')?.prepend(note);
