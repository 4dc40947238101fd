import { Linter } from 'eslint';
import esX from 'eslint-plugin-es-x';
import type { Issue } from '#errors';

/** Rules that see a name and not what bears it, and so take things of ours for things that are new; with what they cannot tell apart. */
const BLIND: readonly { rule: RegExp; reason: string }[] = [
  { rule: /^no-iterator-prototype-/, reason: '`map` of an array is the same word' },
  { rule: /^no-array-prototype-with$/, reason: 'a property of ours has this name' },
  { rule: /^no-resizable-and-growable-arraybuffers$/, reason: 'tables of WebAssembly grow, too' },
];

/** What the oldest browsers that styles are made for know, though their year of the language does not. */
const KNOWN = new Set(['no-array-prototype-findlast-findlastindex']);

/** What they do not know, though it is of their year or before: Safari before 16.4. */
const UNKNOWN = ['no-regexp-lookbehind-assertions', 'no-class-static-block'];

/** Scripts that come when one tool is used and may ask for more; the page of limits says of which browsers. */
const EXEMPT: readonly { file: RegExp; rules: RegExp }[] = [
  { file: /^_astro\/review-worker[.-]/, rules: /^no-regexp-lookbehind-assertions$/ },
  { file: /^_astro\/(?:read-pdf|pdfjs)[.-]/, rules: /./ },
];

const newer = ['flat/restrict-to-es2022', 'flat/restrict-to-es2022-intl-api'] as const;
const names = [
  ...newer.flatMap((name) => Object.keys(esX.configs[name].rules ?? {})),
  ...UNKNOWN.map((name) => `es-x/${name}`),
]
  .map((name) => name.replace('es-x/', ''))
  .filter((name) => !KNOWN.has(name) && !BLIND.some(({ rule }) => rule.test(name)));

function listRules(file: string): Linter.RulesRecord {
  const exempt = EXEMPT.filter((one) => one.file.test(file));
  const held = names.filter((name) => !exempt.some(({ rules }) => rules.test(name)));
  return Object.fromEntries(held.map((name) => [`es-x/${name}`, 'error']));
}

const around = 40;

/** A built script asks nothing of a browser that those of 2022 do not have: a phone of those years cannot get another. */
export function checkOldBrowsers(file: string, code: string): Issue[] {
  const rules = listRules(file);
  if (Object.keys(rules).length === 0) return [];
  const messages = new Linter().verify(code, {
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    plugins: { 'es-x': esX },
    // Of a built script nobody knows the types: a method is known by its name.
    settings: { 'es-x': { aggressive: true } },
    rules,
  });
  const lines = code.split('\n');
  return messages.map(({ line, column, endColumn = column, message }) => {
    const text = lines[line - 1] ?? '';
    const from = Math.max(0, Math.min(endColumn, text.length) - around);
    return {
      rule: 'old-browser',
      place: { file: `dist/${file}`, line },
      message: `Los navegadores de 2022 no lo entienden: ${message} «…${text.slice(from, endColumn + around / 2)}…»`,
      fix: 'Escríbalo como se podía en 2022: [...lista].sort() por lista.toSorted(), $1 en el reemplazo por lo que se mira hacia atrás.',
    };
  });
}
