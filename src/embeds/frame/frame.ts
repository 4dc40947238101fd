/** What runs in the frame of an embed before anything is drawn: the look its host asks for, its height, its links, and whether its rules are those of the link. */
import { applyColour, applyTheme } from './apply-look.ts';
import { followLinks } from './follow-links.ts';
import { loadCheck } from './load-check.ts';
import { readLook } from './read-look.ts';
import { tellHeight } from './tell-height.ts';
import { tellVersion } from './tell-version.ts';

const query = new URLSearchParams(location.search);
const look = readLook(query);
const base = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
applyTheme(look);
followLinks();

function tell(refused: string | undefined): void {
  const note = document.querySelector<HTMLElement>('[data-embed-note]');
  if (note) tellVersion(note, query, refused);
}

addEventListener('DOMContentLoaded', () => {
  tell(undefined);
  tellHeight();
  if (look.colour === undefined) return;
  loadCheck(base).then(
    (check) => {
      tell(applyColour(look, check));
    },
    () => {
      tell('No pudimos poner el color pedido: usamos el nuestro.');
    },
  );
});
