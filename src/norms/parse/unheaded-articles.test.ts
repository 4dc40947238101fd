import { describe, expect, it } from 'vitest';
import { describeProvisions } from '../tree/describe-tree.fixture.ts';
import { expectSound } from '../tree/expect-sound.fixture.ts';
import { walkProvisions } from '../tree/walk-tree.ts';
import { parseNormText } from './parse-norm-text.ts';

const listArticles = (...blocks: string[]): string[] =>
  [...walkProvisions(expectSound(blocks.join('\n\n')).children)].flatMap(({ kind, eId }) =>
    kind === 'article' ? [eId] : [],
  );
const listUnread = (...blocks: string[]): string[] =>
  parseNormText(blocks.join('\n\n')).warnings.flatMap(({ rule, line, message }) =>
    rule === 'unread-article' || rule === 'quoted-article'
      ? [`${rule} ${line} ${/tal: (.*)\.$/.exec(message)?.[1] ?? ''}`]
      : [],
  );

const first = '#### Artículo 1.- Objeto';

describe('an article that a plain paragraph prints', () => {
  it.each<[reason: string, blocks: string[], articles: string[]]>([
    ['a stop', [first, 'Uno.', 'Artículo 2. Fin'], ['art_1', 'art_2']],
    ['a colon', [first, 'Uno.', 'Artículo 2: Fin'], ['art_1', 'art_2']],
    ['in words', ['#### Artículo 5.- Uno', 'Artículo Sexto.- Fin'], ['art_5', 'art_6']],
    ['Roman', ['## TÍTULO PRELIMINAR', '#### Artículo I.- Uno', 'Artículo II.- Fin'], ['tp__art_i', 'tp__art_ii']],
    ['Arabic in it', ['## TÍTULO PRELIMINAR', 'Artículo I.- Uno', 'Artículo 1.- Fin'], ['tp__art_i', 'art_1']],
    ['in bold', [first, '**Artículo 2.** Fin'], ['art_1', 'art_2']],
    ['all in bold', [first, '**Artículo 2.- Fin**', 'Dos.'], ['art_1', 'art_2']],
    ['an added one', [first, 'Artículo 1-A.- Fin', 'Artículo 2.- Fin'], ['art_1', 'art_1-a', 'art_2']],
    ['with an accent apart', [first, 'Arti\u0301culo 2.- Fin'], ['art_1', 'art_2']],
    ['with a space that nobody sees', [first, 'Artículo\u200b 2.- Fin'], ['art_1', 'art_2']],
    ['from the first on', ['SE RESUELVE:', 'Artículo 1.- Uno', 'Artículo 2.- Dos'], ['art_1', 'art_2']],
    [
      'behind recitals that quote one',
      [
        'CONSIDERANDO:',
        'Que, la ley dispone:',
        'Artículo 1.- Ajeno',
        'SE RESUELVE:',
        'Artículo 1.- Uno',
        'Artículo 2.- Dos',
      ],
      ['art_1', 'art_2'],
    ],
    [
      'a heading behind recitals that quote one',
      ['CONSIDERANDO:', 'Que, la ley dispone:', 'Artículo 1.- Ajeno', '#### Artículo 1.- Uno'],
      ['art_1'],
    ],
    [
      'behind a formula in small letters',
      ['CONSIDERANDO:', 'Que, sí.', 'Ha aprobado la Ordenanza siguiente:', 'Artículo 1.- Uno'],
      ['art_1'],
    ],
    ['an only one behind others', [first, 'Artículo único.- Otro'], ['art_1']],
    ['a Roman one behind others', [first, 'Artículo I.- Otro'], ['art_1']],
    ['the first behind a Roman one', ['#### Artículo I.- Uno', 'Artículo 1.- Otro'], ['art_i']],
    ['the only one', ['SE RESUELVE:', 'Artículo único.- Uno'], ['art_unico']],
    [
      'behind a heading of two',
      [first, '#### Artículos 2 y 3.- Derogados', 'Artículo 4.- Fin'],
      ['art_1', 'art_2', 'art_4'],
    ],
    ['a sentence that names one', [first, 'Artículo 2 de la Ley N° 29419.'], ['art_1']],
    ['one in a list', [first, '- Artículo 2.- Fin'], ['art_1']],
    ['one behind an open quotation', [first, 'Dice: “Artículo 1.- Uno.', 'Artículo 2.- Dos.”'], ['art_1']],
    [
      'one in pairs of plain quotes',
      [first, 'Dice: "Uno.', 'Artículo 2.- Dos."', 'Artículo 2.- Fin'],
      ['art_1', 'art_2'],
    ],
    ['one in a line that the printed column broke', [first, 'Conforme al', 'Artículo 2.- de otra ley.'], ['art_1']],
    ['one behind a line whose end is lost', [first, 'Se reajusta a', '**Artículo 2.- Fin**'], ['art_1', 'art_2']],
    ['one behind a line that ends', [first, 'Conforme.', 'Artículo 2.- Fin'], ['art_1', 'art_2']],
    ['a number that is not the next', [first, 'Artículo 42.- Fin'], ['art_1']],
    [
      'a count that begins anew',
      [first, 'Artículo 2.- Dos', 'Artículo 1.- Uno', 'Artículo 3.- Tres'],
      ['art_1', 'art_2'],
    ],
  ])('%s', (_reason, blocks, articles) => {
    expect(listArticles(...blocks)).toEqual(articles);
  });

  it('leaves a numeral or a letter in the sentence that a line before begins', () => {
    const read = (...blocks: string[]): string[] => describeProvisions(first, ...blocks).map((line) => line.trim());
    expect(read('Según el numeral', '1.1 del reglamento.')).toHaveLength(1);
    expect(read('Se pide lo de los literales', 'a) y b) de antes.')).toHaveLength(1);
    expect(read('Se pide lo siguiente:', 'a) Uno.')).toHaveLength(2);
  });

  it('keeps its text below it, or has it as its heading where all is bold', () => {
    expect(describeProvisions(first, 'Artículo 2. Fin').at(-1)).toContain('art_2');
    const [, second, third] = [
      ...walkProvisions(parseNormText([first, 'Artículo 2. Fin', '**Artículo 3.- Fin**'].join('\n\n')).tree.children),
    ];
    expect([second?.heading, second?.children.length]).toEqual([undefined, 1]);
    expect([third?.heading?.length, third?.children.length]).toEqual([1, 0]);
  });
});

describe('what looks like an article and is not read as one is told', () => {
  it.each<[reason: string, blocks: string[], told: string[]]>([
    ['another number', [first, 'Artículo 42.- Fin'], ['unread-article 3 su número no es el que sigue']],
    [
      'a count that begins anew',
      [first, 'Artículo 1.- Uno', 'Artículo 2.- Dos'],
      [
        'unread-article 3 la cuenta vuelve a empezar',
        'unread-article 5 viene después de una cuenta que volvió a empezar',
      ],
    ],
    [
      'in the recitals',
      ['CONSIDERANDO:', 'Que, la ley dispone:', 'Artículo 1.- Ajeno', 'SE RESUELVE:', 'Artículo 1.- Uno'],
      ['unread-article 5 está en los considerandos'],
    ],
    [
      'a line that the printed column broke',
      [first, 'Se paga conforme al', 'Artículo 2.- de la Ley N° 29419.'],
      ['unread-article 5 sigue una frase que el párrafo de antes deja sin terminar'],
    ],
    ['the only one behind others', [first, 'Artículo único.- Otro'], ['unread-article 3 su número no es el que sigue']],
    ['in a list', [first, '- Artículo 2.- Fin'], ['quoted-article 3 está dentro de una lista']],
    ['in a quotation', [first, 'Dice: «Uno.', 'Artículo 2.- Dos.»'], ['quoted-article 5 está dentro de una cita']],
    [
      'without a blank line, in a list',
      [first, '- a) Uno.\nArtículo 2.- Fin'],
      ['unread-article 4 falta una línea en blanco antes'],
    ],
    [
      'behind loose marks',
      [first, '**Artículo 2.- Fin  \n**'],
      ['unread-article 3 delante hay asteriscos o guiones bajos sueltos'],
    ],
    ['without a blank line', [first, 'Uno.\nArtículo 2.- Fin'], ['unread-article 4 falta una línea en blanco antes']],
    [
      'a heading of several, not closed',
      [first, 'Uno.', '#### Artículos 2 y 3'],
      ['unread-article 5 no se entiende su número'],
    ],
    [
      'a heading with a letter for a digit',
      [first, 'Uno.', '#### Artículo N° l.- Fin'],
      ['unread-article 5 no se entiende su número'],
    ],
    ['a number that a scan spoiled', [first, 'Artículo 2%.- Fin'], ['unread-article 3 no se entiende su número']],
    ['a provision named in a list', [first, '- Artículo 2: derecho de petición'], []],
    ['a sentence', [first, 'Artículo 2 de la Ley N° 29419.'], []],
    ['a name that speaks of articles', ['#### Artículos de limpieza'], []],
  ])('%s', (_reason, blocks, told) => {
    expect(listUnread(...blocks)).toEqual(told);
  });

  it('tells that a heading is of several articles', () => {
    const { warnings } = parseNormText(
      [first, '#### Artículos 2 y 3.- Derogados', '#### Artículo 4.- Fin'].join('\n\n'),
    );
    expect(warnings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['several-articles 3']);
  });
});
