/** What runs in the frame of an embed before anything is drawn: the look its host asks for, its height, its links, and whether its rules are those of the link. */
import { applyLook } from './apply-look.ts';
import { followLinks } from './follow-links.ts';
import { tellHeight } from './tell-height.ts';
import { tellVersion } from './tell-version.ts';

const query = new URLSearchParams(location.search);
const refused = applyLook(query);
followLinks();
addEventListener('DOMContentLoaded', () => {
  const note = document.querySelector<HTMLElement>('[data-embed-note]');
  if (note) tellVersion(note, query, refused);
  tellHeight();
});
