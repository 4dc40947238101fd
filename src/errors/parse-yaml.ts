import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
} from 'yaml';
import { buildKeyIssue, isForbiddenKey } from './forbidden-keys.ts';
import type { Issue, Place } from './issue.ts';
import type { ValuePath } from './schema-at-path.ts';

/** A value read from YAML or JSON that knows where each of its parts stands. */
export interface LocatedValue {
  value: unknown;
  /** What keeps the text from being read. */
  issues: Issue[];
  locate: (path: ValuePath) => Place;
}

/** Plain words for the mistakes people make most; the rest share one sentence. */
const MESSAGES: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'La clave está escrita dos veces en el mismo grupo.',
  BAD_INDENT: 'La sangría no concuerda con las líneas vecinas.',
  TAB_AS_INDENT: 'La línea empieza con un tabulador; la sangría se hace con espacios.',
  MISSING_CHAR:
    'Falta un signo: unas comillas, un corchete o una llave que se abrió y no se cerró, o los dos puntos tras una clave.',
  MULTILINE_IMPLICIT_KEY: 'Una clave y sus dos puntos van en una misma línea.',
  BLOCK_AS_IMPLICIT_KEY: 'Hay dos veces «: » en la línea; el texto que lleva dos puntos va entre comillas.',
  UNEXPECTED_TOKEN: 'Hay un signo que no se espera en este lugar.',
};

const ADVICE = 'Revise esta línea y la anterior; un texto con «:», «#» o comillas va entero entre comillas dobles.';

/** The line with its text between quotes, where a second colon is the mistake. */
function quoteText(line: string): string | undefined {
  const [, key, text] = /^\s*(?:- )?([\w-]+): +([^"'].*)$/.exec(line) ?? [];
  return key === undefined || text === undefined ? undefined : `${key}: ${JSON.stringify(text.trim())}`;
}

/** A line that begins with a tab, for whatever the parser then stumbles over. */
const TAB = /^ *\t[ \t]*\S/m;

/**
 * Of what the parser stumbled over, what is worth telling: a tab is told alone, for a parser that reads past it takes keys for others;
 * of one mistake that is found again in the lines that follow, the first.
 */
function chooseErrors(errors: readonly YAMLError[], text: string): readonly Pick<YAMLError, 'code' | 'pos'>[] {
  const tab = errors.length > 0 ? TAB.exec(text) : null;
  if (tab) return [{ code: 'TAB_AS_INDENT', pos: [tab.index, tab.index + 1] }];
  const firsts = errors.filter(({ code }, index) => errors.findIndex((error) => error.code === code) === index);
  // What stands below a line that is out of its place is read as part of it.
  const bent = firsts.findIndex(({ code }) => code === 'BAD_INDENT');
  return bent === -1 ? firsts : firsts.slice(0, bent + 1);
}

function buildIssue(
  error: Pick<YAMLError, 'code' | 'pos'>,
  text: string,
  lines: LineCounter,
  at: { file: string; lineOffset: number },
): Issue {
  const { line, col } = lines.linePos(error.pos[0]);
  const corrected = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? quoteText(text.split('\n')[line - 1] ?? '') : undefined;
  return {
    rule: 'unreadable-yaml',
    place: { file: at.file, line: line + at.lineOffset, column: col },
    message: MESSAGES[error.code] ?? 'El texto no se puede leer como YAML.',
    fix: corrected ?? ADVICE,
  };
}

/** An alias (`*name`) would have to be looked up, or multiplied without end; content says each thing where it stands. */
function findAliases(document: Document.Parsed, at: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  visit(document, (_key, node) => {
    if (!isAlias(node)) return;
    const name = `*${node.source}`;
    const message = `«${name}» es un alias de YAML, y aquí no se usan.`;
    const fix = `Si es un texto, va entre comillas: "${name}"`;
    issues.push({ rule: 'yaml-alias', place: at(node.range?.[0] ?? 0), message, fix });
  });
  return issues;
}

/** Marks of YAML that take words away from a text without a sound: `&name`, `!name`, and `# …` behind a value. */
function findSwallowed(document: Document.Parsed, at: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Value: (_key, node) => {
      const { anchor, tag, comment, range } = node;
      const mark = anchor === undefined ? tag : `&${anchor}`;
      // A line of its own that only explains stands at a group, not at a value.
      const swallowed = mark ?? (comment && isScalar(node) ? `#${comment}` : undefined);
      if (swallowed === undefined) return;
      const what = anchor !== undefined ? 'un ancla' : tag !== undefined ? 'una etiqueta' : 'un comentario';
      const message = `«${swallowed}» es ${what} de YAML y no llegaría al sitio.`;
      const fix = 'Si es parte del texto, el texto va entero entre comillas; si no, bórrelo.';
      issues.push({ rule: 'yaml-mark', place: at(range?.[0] ?? 0), message, fix });
    },
  });
  return issues;
}

/** Marks that a word processor sets for quotation marks, around a whole value. */
const WORD_QUOTES = /^[“”„‟‘’‚‛]([^“”„‟]*)[“”„‟‘’‚‛]$/u;

/** YAML knows no quotation marks of Word: they would be published with the value, or taken for a part of a number. */
function findWordQuotes(document: Document.Parsed, at: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Scalar: (key, node, path) => {
      const [, inner] =
        typeof node.value === 'string' && node.type === 'PLAIN' ? (WORD_QUOTES.exec(node.value) ?? []) : [];
      if (inner === undefined || key === 'key') return;
      const pair = path.at(-1);
      const name = isPair(pair) && isScalar(pair.key) ? `${String(pair.key.value)}: ` : '- ';
      const message = `Las comillas de ${String(node.value).slice(0, 60)} son las de Word: aquí no son comillas, y saldrían en el sitio.`;
      const quote = (text: string): string => `${name}'${text.replaceAll("'", "''")}'`;
      const fix = `${quote(inner)}\nSi la norma las trae impresas, el valor va así:  ${quote(String(node.value))}`;
      issues.push({ rule: 'word-quotes', place: at(node.range?.[0] ?? 0), message, fix });
    },
  });
  return issues;
}

/** Keys that are no words: what stands under them would be found under a name that nobody wrote, or on every object. */
function findOddKeys(document: Document.Parsed, at: (offset: number) => Place): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Pair: (_key, { key }) => {
      if (isScalar(key) && !isForbiddenKey(String(key.value))) return;
      const place = at(isNode(key) ? (key.range?.[0] ?? 0) : 0);
      if (isScalar(key)) issues.push(buildKeyIssue(String(key.value), place));
      else {
        const message = 'Una clave es una palabra, no una lista ni un grupo.';
        issues.push({ rule: 'odd-key', place, message, fix: 'Escriba la clave y dos puntos: «title: …».' });
      }
    },
  });
  return issues;
}

/** Offset of the deepest part of `path` that exists: its key, or the item of a list. */
function findOffset(document: Document.Parsed, path: ValuePath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      next = pair?.value;
    } else if (isSeq(node)) {
      next = node.items[Number(key)];
      if (isNode(next)) offset = next.range?.[0] ?? offset;
    }
    if (next === undefined) break;
    node = next;
  }
  return offset;
}

/** Reads YAML; `firstLine` is the line of the file on which the text begins. */
export function parseYaml(text: string, file: string, firstLine = 1): LocatedValue {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineOffset = firstLine - 1;
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const locate = (path: ValuePath): Place => placeAt(findOffset(document, path));
  const errors = chooseErrors(document.errors, text);
  const unread = errors.map((error) => buildIssue(error, text, lines, { file, lineOffset }));
  const isTab = errors.some(({ code }) => code === 'TAB_AS_INDENT');
  const marks = isTab ? [] : [findAliases, findSwallowed].flatMap((find) => find(document, placeAt));
  // Keys of what could not be read are not those that were written.
  const values = unread.length > 0 ? [] : [findOddKeys, findWordQuotes].flatMap((find) => find(document, placeAt));
  const found = [...unread, ...marks, ...values];
  // One mistake often stumbles the parser twice on its line.
  const issues = [...Map.groupBy(found, ({ place }) => place.line).values()].flatMap((sameLine) =>
    sameLine.slice(0, 1),
  );
  return { value: issues.length > 0 ? undefined : document.toJS(), issues, locate };
}
