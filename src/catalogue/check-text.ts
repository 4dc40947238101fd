import type { Issue } from '#errors';

/** Characters nobody sees or nobody meant, each with its name for people. */
const REFUSED: readonly [pattern: RegExp, name: string, fix: string][] = [
  [/\uFEFF/u, 'una marca de orden de bytes (BOM)', 'Guarde el archivo como UTF-8 sin BOM.'],
  [/\r/u, 'un fin de línea de Windows', 'Guarde el archivo con finales de línea LF.'],
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u, 'un carácter de control', 'Bórrelo.'],
  [/[\u200B-\u200F\u2028-\u202E\u2060-\u206F]/u, 'un carácter invisible', 'Bórrelo y escriba de nuevo la palabra.'],
  [/\u00AD/u, 'un guion opcional, que no se ve', 'Bórrelo.'],
  [/\p{Cs}/u, 'la mitad de un carácter', 'Bórrela y escriba de nuevo el signo.'],
  [/\uFFFD/u, 'un carácter que se perdió al convertir el archivo (�)', 'Escríbalo como está en la fuente.'],
  [
    // Inside a word only the eye takes it for a Latin one; alone a Greek letter may be meant.
    /\p{Script=Cyrillic}|(?<=\p{Script=Latin})\p{Script=Greek}|\p{Script=Greek}(?=\p{Script=Latin})/u,
    'una letra griega o cirílica',
    'Escríbala de nuevo con una letra latina.',
  ],
  [
    /[ÃÂ][\u0080-\u00BF]|â€/u,
    'letras dañadas al convertir el archivo («Ã©» por «é»)',
    'Guarde el archivo como UTF-8 y escriba la palabra de nuevo.',
  ],
];

const MERGE_MARK = /^(?:<{7}|>{7}|\|{7})(?: |$)|^={7}$/;

/** Escapes of JSON and YAML hide characters from the eye, but not from the page. */
function showEscaped(line: string): string {
  return line.replaceAll(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_all, long?: string, short?: string) =>
    String.fromCharCode(Number.parseInt(long ?? short ?? '', 16)),
  );
}

function checkLine(file: string, text: string, line: number): Issue[] {
  if (MERGE_MARK.test(text)) {
    const message = `La línea «${text.slice(0, 30)}» es una marca de una fusión que quedó a medias.`;
    const fix = 'Elija una de las dos versiones y borre las marcas <<<<<<<, ======= y >>>>>>>.';
    return [{ rule: 'merge-mark', place: { file, line }, message, fix }];
  }
  const shown = showEscaped(text);
  return REFUSED.flatMap(([pattern, name, fix]): Issue[] => {
    const column = shown.search(pattern) + 1;
    if (column === 0) return [];
    const code =
      shown
        .codePointAt(column - 1)
        ?.toString(16)
        .toUpperCase()
        .padStart(4, '0') ?? '';
    const message = `Hay ${name} (U+${code}) junto a «${shown.slice(Math.max(0, column - 11), column + 10).trim()}».`;
    return [{ rule: 'forbidden-character', place: { file, line, column }, message, fix }];
  });
}

/** Lists in lists, or quotations in quotations, that no page prints and no reader of Markdown gets through. */
const TOO_DEEP = /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){21}/;

function checkDepth(file: string, text: string, line: number): Issue[] {
  if (!TOO_DEEP.test(text)) return [];
  const message = `La línea abre más de 20 listas o citas, una dentro de otra: «${text.trim().slice(0, 30)}…».`;
  return [
    {
      rule: 'too-deep',
      place: { file, line },
      message,
      fix: 'Si está impreso así, va con barra delante:  \\-  \\>  1\\.',
    },
  ];
}

function checkComposed(file: string, text: string, line: number): Issue[] {
  if (text === text.normalize('NFC')) return [];
  const message = 'Una letra y su tilde están escritas como dos caracteres (Unicode sin componer, NFD).';
  const fix = text.normalize('NFC').trim().slice(0, 120);
  return [{ rule: 'decomposed-letter', place: { file, line }, message, fix }];
}

/** What its fix tells apart: a file saved in a wrong way has the same mistake in each of its lines. */
const kindOf = ({ rule, fix = '' }: Issue): string => (rule === 'forbidden-character' ? fix : rule);

/** Marks of a merge left behind, lines nested without end, and characters that nobody sees or nobody meant; of each kind the first, and how many follow. */
export function checkText(text: string, file: string): Issue[] {
  const found = text
    .split('\n')
    .flatMap((line, index) => [checkLine, checkDepth, checkComposed].flatMap((check) => check(file, line, index + 1)));
  const kinds = Map.groupBy(found, kindOf);
  return [...kinds.values()].flatMap(([first, ...others]): Issue[] => {
    if (!first) return [];
    const more = others.length === 0 ? '' : ` Y ${others.length} más en este archivo.`;
    return [{ ...first, message: first.message + more }];
  });
}
