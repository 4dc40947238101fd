import { afterEach, describe, expect, test, vi } from 'vitest';
import { applyColour, applyTheme } from './apply-look.ts';
import { checkAccent } from './check-accent.ts';
import { readLook } from './read-look.ts';

const root = document.documentElement;

/** Gives a look as an address asks for it, to a reader with this setting; what the page then is. */
function look(query: string, isDark = false) {
  vi.stubGlobal('matchMedia', () => ({ matches: isDark }));
  const asked = readLook(new URLSearchParams(query));
  applyTheme(asked);
  const refused = applyColour(asked, checkAccent);
  const { style } = root;
  return {
    refused,
    theme: root.dataset['tema'],
    accent: style.getPropertyValue('--host-accent'),
    onAccent: style.getPropertyValue('--on-host-accent'),
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  delete root.dataset['tema'];
  delete root.dataset['color'];
  root.removeAttribute('style');
});

describe('the look of a frame', () => {
  const none = { accent: '', onAccent: '' };
  test.for<[reason: string, query: string, isDark: boolean, looks: Partial<ReturnType<typeof look>>]>([
    ['nothing asked changes nothing', '', false, { ...none, theme: undefined, refused: undefined }],
    ['a theme', 'tema=oscuro', false, { ...none, theme: 'oscuro', refused: undefined }],
    ['a theme that there is not changes nothing', 'tema=azul', false, { ...none, theme: undefined }],
    ['a colour', 'color=0a5c36', false, { accent: '#0a5c36', onAccent: '#fff', refused: undefined }],
    [
      'a colour for the theme that was chosen',
      'tema=oscuro&color=7fcfca',
      false,
      { accent: '#7fcfca', onAccent: '#000' },
    ],
    ['the theme that was chosen goes before the setting', 'tema=claro&color=0a5c36', true, { accent: '#0a5c36' }],
    ['a colour for the setting of the reader', 'color=7fcfca', true, { accent: '#7fcfca', refused: undefined }],
    [
      'a colour that no ground takes is told',
      'color=808080',
      false,
      { ...none, refused: expect.stringContaining('#808080') as string },
    ],
    [
      'one that the chosen ground does not take is told',
      'tema=claro&color=7fcfca',
      false,
      { ...none, refused: expect.stringContaining('4.5 a 1') as string },
    ],
    [
      'where nobody chose the ground, one for the other is no mistake',
      'color=7fcfca',
      false,
      { ...none, refused: undefined },
    ],
    ['the same by night', 'color=0a5c36', true, { ...none, refused: undefined }],
    [
      'what is no colour is told',
      'color=rojo',
      false,
      { ...none, refused: expect.stringContaining('«rojo»') as string },
    ],
  ])('%s', ([, query, isDark, looks]) => {
    expect(look(query, isDark)).toMatchObject(looks);
  });

  test('the style sheet is told that there is a colour, and nothing that it sets itself', () => {
    look('color=0a5c36');
    expect([root.dataset['color'], root.style.getPropertyValue('--accent')]).toEqual(['', '']);
  });
});
