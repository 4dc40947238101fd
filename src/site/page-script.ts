/**
 * What every page runs, in one file: search boxes that wake, reading without a connection, and the word that the page may be old, which no
 * page of the first year carries.
 */
import '#offline/wake';
import { wakeSearchBoxes } from '#search/box';
import { isOldPage } from '#ui/clock';

wakeSearchBoxes();
// Looked up here: what pages of tools ask of the clock is a file that most pages go without.
const reviewed = document.querySelector<HTMLTimeElement>('body>footer time')?.dateTime;
if (isOldPage(reviewed ?? '', Date.now())) void import('./show-old-page.ts');
