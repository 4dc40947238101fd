/** What every page runs: search boxes that wake, and the word that the page may be old, which no page of the first year carries. */
import { wakeSearchBoxes } from '#search/box';
import { findReviewed, isOldPage } from '#ui/clock';

wakeSearchBoxes();
const reviewed = findReviewed()?.dateTime;
if (reviewed && isOldPage(reviewed, Date.now())) void import('./show-old-page.ts');
