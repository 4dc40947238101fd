import type { checkAccent } from './check-accent.ts';
import { grounds } from './grounds.ts';
import { themes, type Look, type Theme } from './read-look.ts';

/** Gives the frame the ground that its host chose. */
export function applyTheme({ theme }: Look): void {
  if (theme) document.documentElement.dataset['tema'] = theme;
}

/** Sets the accent for good: what derives from it stays readable, since washes become neutral. */
function setAccent(accent: string, onAccent: string): void {
  const { style } = document.documentElement;
  for (const name of ['--accent', '--accent-strong', '--focus']) style.setProperty(name, accent);
  style.setProperty('--on-accent', onAccent);
  style.setProperty('--accent-wash', 'var(--sunk)');
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
