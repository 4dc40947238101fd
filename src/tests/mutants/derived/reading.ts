import type { Broken, Mutant } from '../mutant.ts';
import type { Kind } from './kind.ts';

/** A way to make any file unreadable; undefined for a file in which it is no mistake. */
type Spoil = (text: string, file: string) => Broken | undefined;

/** Writes something into the first word. */
const intoWord =
  (mark: string): Spoil =>
  (text) =>
    text.replace(/(\p{L}{2})(\p{L}{2})/u, `$1${mark}$2`);

/** Writes something for the first value of a key. */
const asValue =
  (value: string): Spoil =>
  (text) =>
    text.replace(/:\s*(?:"(?:[^"\\\n]|\\.)*"|\d+|\[)/, `: ${value}`);

/** Writes a key into the first group. */
const intoGroup =
  (key: string): Spoil =>
  (text) =>
    text.replace('{', `{ ${key}: {}, `);

/** Writes a line as the first of the front matter. */
const intoFront =
  (line: string): Spoil =>
  (text) =>
    text.replace('---\n', `---\n${line}\n`);

/** Changes what stands behind the first key of the front matter. */
const asFront =
  (change: (value: string) => string): Spoil =>
  (text) =>
    text.replace(/^(\w+: )(.+)$/m, (_line, key: string, value: string) => key + change(value));

const NOT_ASCII = /[\u00A0-\u00FF]/;

const toLatin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => Math.min(letter.codePointAt(0) ?? 0, 255));

/** Ways that spoil every file alike, and what is said of each. */
const anyFile: readonly (readonly [kind: string, spoil: Spoil, says: string])[] = [
  ['byte order mark', (text) => `\uFEFF${text}`, 'BOM'],
  ['Windows ends of line', (text) => text.replaceAll('\n', '\r\n'), 'Windows'],
  ['NUL', intoWord('\u0000'), 'de control'],
  ['zero-width space', intoWord('\u200B'), 'invisible'],
  ['zero-width joiner', intoWord('\u200D'), 'invisible'],
  ['mark of direction', intoWord('\u202E'), 'invisible'],
  ['soft hyphen', intoWord('\u00AD'), 'guion opcional'],
  ['Cyrillic letter', intoWord('\u0430'), 'cirílica'],
  ['Greek letter in a word', intoWord('\u03BF'), 'griega'],
  ['lost character', intoWord('\uFFFD'), 'se perdió'],
  ['UTF-8 read as Latin 1', intoWord('Ã©'), 'letras dañadas'],
  ['accent apart from its letter', intoWord('e\u0301'), 'sin componer'],
  ['bytes of Latin 1', (text) => (NOT_ASCII.test(text) ? toLatin(text) : undefined), 'no está en UTF-8'],
  ['bytes of UTF-16', (text) => Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le')), 'no está en UTF-8'],
  ['mark of a merge', (text) => `${text}\n<<<<<<< HEAD\n`, 'fusión'],
  ['file of 50 MB', () => ({ bytes: 50 * 1024 * 1024 }), 'MB'],
  ['line without end', (text) => text.replace(/\p{L}{4}/u, 'a'.repeat(30_000)), 'caracteres; se leen'],
  ['folder in the place of a file', () => ({ is: 'folder' }), 'carpeta con nombre'],
  ['symbolic link in the place of a file', () => ({ is: 'link' }), 'enlace simbólico'],
];

/** Ways to spoil JSON. */
const json: typeof anyFile = [
  ['empty file', () => '', 'JSON'],
  ['only spaces', () => ' \n', 'JSON'],
  ['cut in the middle', (text) => text.slice(0, text.length / 2), 'JSON'],
  ['cut before its last sign', (text) => text.trimEnd().slice(0, -1), 'JSON'],
  ['trailing comma', (text) => text.replace(/\s*[\]}]\s*$/, ',$&'), 'JSON'],
  ['comment', (text) => `// nota\n${text}`, 'JSON'],
  ['second value', (text) => `${text}{}`, 'JSON'],
  ['single quotes', asValue("'no'"), 'JSON'],
  ['NaN', asValue('NaN'), 'JSON'],
  ['Infinity', asValue('-Infinity'), 'JSON'],
  ['undefined', asValue('undefined'), 'JSON'],
  ['number with a zero before it', asValue('007'), 'JSON'],
  ['hexadecimal number', asValue('0x10'), 'JSON'],
  ['line break in a text', asValue('"uno\ndos"'), 'JSON'],
  ['escape that is none', asValue(String.raw`"\q"`), 'JSON'],
  ['half of a character as an escape', asValue(String.raw`"\ud83d"`), 'mitad'],
  ['invisible character as an escape', asValue(String.raw`"a\u202eb"`), 'invisible'],
  ['key written twice', (text) => text.replace(/\{(\s*)("[^"]+"):/, '{$1$2: 1,$1$2:'), 'dos veces'],
  ['key that poisons every object', intoGroup('"__proto__"'), '__proto__'],
  ['key of every object', intoGroup('"constructor"'), 'constructor'],
  ['brackets without end', () => '['.repeat(10_000), 'niveles'],
  ['groups without end', () => '{"a":\n'.repeat(10_000), 'niveles'],
];

/** Ways to spoil a page with front matter. */
const mdx: typeof anyFile = [
  ['empty file', () => '', 'ficha'],
  ['cut in its front matter', (text) => text.slice(0, text.indexOf('\n---') / 2), 'ficha'],
  ['no front matter', (text) => text.replace('---\n', ''), 'ficha'],
  ['blank line before the front matter', (text) => `\n${text}`, 'ficha'],
  ['alias', asFront(() => '*no'), 'alias'],
  ['anchor', asFront((value) => `&uno ${value}`), 'ancla'],
  ['anchor of a list', intoFront('x: &uno [1]'), 'ancla'],
  ['bomb', intoFront('a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b, *b]'), 'alias'],
  ['merged group', intoFront('base: &base\n  a: 1\n<<: *base'), 'alias'],
  ['tag', asFront((value) => `!ojo ${value}`), 'etiqueta'],
  ['tag of a program', intoFront('x: !!js/function "function () {}"'), 'etiqueta'],
  ['tag of an empty group', intoFront('x: !!js/undefined {}'), 'etiqueta'],
  ['comment behind a value', asFront((value) => `${value} # nota`), 'coment'],
  ['tab', intoFront('x:\n\t- uno'), 'tabulador'],
  ['two colons', asFront(() => 'uno: dos'), 'comillas'],
  ['quotes left open', asFront(() => '"uno'), 'Falta un signo'],
  ['bracket left open', asFront(() => '[uno, dos'), '→'],
  ['key written twice', (text) => text.replace(/^(\w+): (.+)$/m, '$&\n$1: otra'), 'dos veces'],
  ['list as a key', intoFront('? [uno, dos]\n: tres'), 'una palabra'],
  ['key that poisons every object', intoFront('__proto__:\n  admin: true'), '__proto__'],
  ['key of every object', intoFront('constructor: 1'), 'constructor'],
  ['second document', intoFront('x: 1\n...\ny: 2'), '→'],
  ['lists without end', intoFront(`x: ${'['.repeat(5000)}`), 'niveles'],
  ['groups without end', intoFront(`x:\n  ${'- '.repeat(5000)}`), 'niveles'],
  ['quotations without end', (text) => `${text}\n${'> '.repeat(5000)}a\n`, 'niveles'],
];

/** One file of every kind of content, spoiled in every way. */
export function deriveReading(kinds: readonly Kind[]): Mutant[] {
  return kinds.flatMap(({ files: [first] }) => {
    if (!first) return [];
    const ways = [...anyFile, ...(first.file.endsWith('.json') ? json : mdx)];
    return ways.flatMap(([kind, spoil, says]): Mutant[] => {
      const broken = spoil(first.text, first.file);
      if (broken === undefined) return [];
      if (broken === first.text) throw new Error(`«${kind}» changes nothing in ${first.file}.`);
      return [[kind, first.file, () => broken, says]];
    });
  });
}
