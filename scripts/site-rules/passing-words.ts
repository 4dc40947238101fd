import type { Issue } from '#errors';
import type { Page } from '../built-site/read-built-site.ts';
import { readMainText } from '../built-site/read-main-text.ts';

/** Words that are true on the day they are written and false a year later: a built page knows no day. */
const passing =
  /(?<!\p{L})(?:hoy|ahora|actualmente|este año|este mes|esta semana|este semestre|el año que viene|próximo año)(?!\p{L})/giu;

/** Sentences that stay true, with why. */
const lasting: readonly { words: RegExp; reason: string }[] = [
  { words: /pregunta\P{L}.*hoy|pregunta\P{L}.*este año/iu, reason: 'asks the reader to ask on the day' },
  {
    words: /no (?:consta|sabemos|prueba|dice|tenemos|podemos|preguntamos).*hoy|hoy.*no consta/iu,
    reason: 'denies to know',
  },
  { words: /qué dice la norma, no si rige hoy/iu, reason: 'denies to know' },
  {
    words: /si sigue vigente hoy|piden hoy para sus trámites/iu,
    reason: 'a letter of the reader, of the day it is sent',
  },
  { words: /escribe el de hoy/iu, reason: 'the year in which the reader fills in the form' },
  { words: /\(hoy, soles\)/u, reason: 'the currency of a form, under its new name' },
  { words: /qué hacer ahora/iu, reason: 'a heading: what comes after the answer' },
  { words: /por ahora no/iu, reason: 'an answer of the reader' },
  { words: /este semestre/iu, reason: 'asked by the reader and answered by the clock; the page says what it is' },
  { words: /stickers? este mes/iu, reason: 'an example of the calculator, of the month that is filled in' },
  {
    words: /ahora denominado|se realiza actualmente|se usan actualmente|^actualmente, el reaprovechamiento/iu,
    reason: 'printed so by a plan or a norm',
  },
];

/** Where official text stands: what it says of its own day is its own. */
const isOfficial = (_: string, { class: names = '', id = '' }: Record<string, string>): boolean =>
  /(?:^|\s)(?:law|passage|printed|sheet)(?:\s|$)/u.test(names) || id === 'texto';

/** Passing words in what a built page says for itself; each is to be dated, or told by the reader's clock. */
export function checkPassingWords({ file, path, html }: Pick<Page, 'file' | 'path' | 'html'>): Issue[] {
  if (/^\/planes\/[^/]+\/texto\//u.test(path) || path.startsWith('/formularios/')) return [];
  const sentences = readMainText(html, isOfficial).split(/(?<=[.:?!»])\s+/u);
  return sentences.flatMap((sentence) => {
    const [word] = sentence.match(passing) ?? [];
    if (word === undefined || lasting.some(({ words }) => words.test(sentence))) return [];
    return [
      {
        rule: 'passing-word',
        place: { file },
        message: `«${word}» deja de ser cierto con el tiempo: «${sentence.slice(0, 160)}».`,
        fix: 'Diga la fecha o el año, o deje que lo diga el reloj del lector; sin JavaScript la página también debe decir la verdad.',
      },
    ];
  });
}
