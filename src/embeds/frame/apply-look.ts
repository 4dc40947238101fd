import { checkAccent } from './check-accent.ts';
import { grounds } from './grounds.ts';
import { readLook, themes, type Theme } from './read-look.ts';

/** Sets the accent for good: what derives from it stays readable, since washes become neutral. */
function setAccent(accent: string, onAccent: string): void {
  const { style } = document.documentElement;
  for (const name of ['--accent', '--accent-strong', '--focus']) style.setProperty(name, accent);
  style.setProperty('--on-accent', onAccent);
  style.setProperty('--accent-wash', 'var(--sunk)');
}

/** Gives the frame the look that its host asks for; gives back in words why it does not. */
export function applyLook(query: URLSearchParams): string | undefined {
  const { theme, colour } = readLook(query);
  const root = document.documentElement;
  if (theme) root.dataset['tema'] = theme;
  if (colour === undefined) return undefined;
  const own: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'oscuro' : 'claro';
  const shown = theme ?? own;
  const checked = checkAccent(colour, grounds[shown]);
  if ('accent' in checked) {
    setAccent(checked.accent, checked.onAccent);
    return undefined;
  }
  // Where nobody chose the ground, a colour that reads on the other one is no mistake of the host.
  const other = themes.find((one) => one !== shown) ?? shown;
  return theme === undefined && 'accent' in checkAccent(colour, grounds[other]) ? undefined : checked.refused;
}
