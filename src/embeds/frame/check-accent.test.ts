import { describe, expect, test } from 'vitest';
import { checkAccent } from './check-accent.ts';
import { grounds } from './grounds.ts';

describe('the accent of a host is taken', () => {
  test.for<[reason: string, asked: string, theme: keyof typeof grounds, accent: string, onAccent: string]>([
    ['six digits', '0a5c36', 'claro', '#0a5c36', '#fff'],
    ['with its sign', '#0a5c36', 'claro', '#0a5c36', '#fff'],
    ['three digits', '064', 'claro', '#064', '#fff'],
    ['capitals', '#0A5C36', 'claro', '#0A5C36', '#fff'],
    ['blanks around it', ' 0a5c36 ', 'claro', '#0a5c36', '#fff'],
    ['black, the safest', '000', 'claro', '#000', '#fff'],
    ['a light one on the dark ground, with black letters on it', '7fcfca', 'oscuro', '#7fcfca', '#000'],
    ['white on the dark ground', 'ffffff', 'oscuro', '#ffffff', '#000'],
  ])('%s', ([, asked, theme, accent, onAccent]) => {
    expect(checkAccent(asked, grounds[theme])).toEqual({ accent, onAccent });
  });
});

describe('the accent of a host is refused, and why is said', () => {
  const notWritten = (asked: string) => `El color «${asked}» no está escrito así: 0a5c36. Usamos el nuestro.`;
  const notRead = (asked: string, ratio: string) =>
    `El color #${asked} no se lee sobre este fondo: su contraste es ${ratio} a 1 y hace falta 4.5 a 1. Usamos el nuestro.`;
  test.for<[reason: string, asked: string, theme: keyof typeof grounds, refused: string]>([
    ['yellow on the light ground', 'ffff00', 'claro', notRead('ffff00', '1')],
    ['a gray that reads on the sheet and not on the ground', '767676', 'claro', notRead('767676', '3.6')],
    ['a blue that reads on the ground and not on a result', '0073aa', 'claro', notRead('0073aa', '4.2')],
    ['a gray that reads on the dark ground and not on a doubt', '888888', 'oscuro', notRead('888888', '4.1')],
    ['a dark one on the dark ground', '0a5c36', 'oscuro', notRead('0a5c36', '1.8')],
    ['its ratio is never rounded up to what it lacks', '6b6b6b', 'claro', notRead('6b6b6b', '4.3')],
    ['a name', 'red', 'claro', notWritten('red')],
    ['digits that are none', 'zzzzzz', 'claro', notWritten('zzzzzz')],
    ['four digits', '0a5c', 'claro', notWritten('0a5c')],
    ['eight digits, which would let the ground through', '0a5c36ff', 'claro', notWritten('0a5c36ff')],
    ['a function', 'rgb(1,2,3)', 'claro', notWritten('rgb(1,2,3)')],
    [
      'markup, said as text and no longer than a word',
      '<img src=x onerror=alert(1)>',
      'claro',
      notWritten('<img src=x onerror=a'),
    ],
    ['a second declaration', '000;--ink:red', 'claro', notWritten('000;--ink:red')],
    ['nothing', '', 'claro', notWritten('')],
  ])('%s', ([, asked, theme, refused]) => {
    expect(checkAccent(asked, grounds[theme])).toEqual({ refused });
  });
});
