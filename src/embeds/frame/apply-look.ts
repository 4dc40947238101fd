import type { checkAccent } from './check-accent.ts';
import { grounds } from './grounds.ts';
import { themes, type Look, type Theme } from './read-look.ts';

/** Gives the frame the ground that its host chose. */
export function applyTheme({ theme }: Look): void {
  if (theme) document.documentElement.dataset['tema'] = theme;
}

/** Hands the accent to `embed.css`, which takes it on screens: paper is white, and a reader may force colours. */
function setAccent(accent: string, onAccent: string): void {
  const { style, dataset } = document.documentElement;
  style.setProperty('--host-accent', accent);
  style.setProperty('--on-host-accent', onAccent);
  dataset['color'] = '';
}

/** Gives the frame the accent that its host asks for, where `check` lets it; gives back in words why it does not. */
export function applyColour({ theme, colour }: Look, check: typeof checkAccent): string | undefined {
  if (colour === undefined) return undefined;
  const own: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'oscuro' : 'claro';
  const shown = theme ?? own;
  const checked = check(colour, grounds[shown]);
  if ('accent' in checked) {
    setAccent(checked.accent, checked.onAccent);
    return undefined;
  }
  // Where nobody chose the ground, a colour that reads on the other one is no mistake of the host.
  const other = themes.find((one) => one !== shown) ?? shown;
  return theme === undefined && 'accent' in check(colour, grounds[other]) ? undefined : checked.refused;
}
