import { describeOldPage, findReviewed } from '#ui/clock';

// Says at the head of the page, on paper too, that it was reviewed long ago; on a sheet within its one side.
const note = document.createElement('p');
note.className = 'old-page';
note.textContent = describeOldPage(findReviewed()?.textContent.trim() ?? '');
(document.querySelector('.handout') ?? document.querySelector('main'))?.prepend(note);
