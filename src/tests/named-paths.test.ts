import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Folders whose files are named by their path from the root. */
const TOPS = ['src', 'scripts', 'content', 'public', '.ci', '.github'];

/** Where the words of the project stand: documents in full, modules in their comments. */
const DOCUMENTS = ['*.md', '{src,scripts,content}/**/*.md'];
const MODULES = ['*.{js,mjs,ts}', '{src,scripts}/**/*.{ts,astro,css}'];

const isFixture = (file: string): boolean => file.includes('/fixtures/');
const unify = (file: string): string => file.split(path.sep).join('/');

/** A path from the root: `src/norms/tree`; one that stands for several (`*`, `<id>`, `…`) names none. */
const FROM_ROOT = /(?<![\w/#@.-])((?:src|scripts|content|public|\.ci)\/[\w[\].][\w[\]./*<>…-]*)/g;
/** A module or document by its name, in backticks: `look-up.ts`, `look-up/look-up.ts`. */
const BY_NAME = /`((?:[\w-]+\/)*[\w.-]+\.(?:ts|astro|css|mdx?))`/g;
/** Where a link of Markdown leads; addresses and headings aside. */
const LINK = /\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g;

const standsForSeveral = /[*<…]/;

interface Named {
  line: number;
  name: string;
}

function listNamed(text: string, pattern: RegExp): Named[] {
  return text
    .split('\n')
    .flatMap((words, index) => [...words.matchAll(pattern)].map(([, name = '']) => ({ line: index + 1, name })));
}

/** The text with nothing but its comments, line by line. */
function keepComments(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^\s*(?:\*|\/\/|\/\*|<!--)/.test(line) ? line : ''))
    .join('\n');
}

/** Names in the text of `file` that nothing bears; `known` are all files of the project. */
function findDangling(file: string, text: string, known: readonly string[]): string[] {
  const isDocument = file.endsWith('.md');
  const words = isDocument ? text : keepComments(text);
  const isThere = (name: string): boolean => known.some((one) => one === name || one.startsWith(`${name}/`));
  const rooted = listNamed(words, FROM_ROOT)
    .filter(({ name }) => !standsForSeveral.test(name))
    .filter(({ name }) => !isThere(name.replace(/[./]+$/, '')));
  const isFace = /^src\/.*\/index\.ts$/.test(file);
  const named = isDocument || isFace ? listNamed(words, BY_NAME) : [];
  const lost = named
    .filter(({ name }) => !TOPS.some((top) => name.startsWith(`${top}/`)))
    .filter(({ name }) => !known.some((one) => one === name || one.endsWith(`/${name}`)));
  const links = isDocument ? listNamed(words, LINK) : [];
  const broken = links.filter(({ name }) => !isThere(path.posix.join(path.posix.dirname(file), name)));
  return [...rooted, ...lost, ...broken].map(
    ({ line, name }) => `${file}:${line} names ${name}, which is not there: write where it is now.`,
  );
}

describe('names that nothing bears', () => {
  const known = ['README.md', 'src/a/index.ts', 'src/a/read-a.ts', 'src/pages/[id]/index.astro', 'content/x/a.json'];
  test.for<[reason: string, file: string, text: string, lines: number[]]>([
    ['a file', 'a.md', '`src/a/read-a.ts`', []],
    ['a folder, with a slash or a stop', 'a.md', 'In src/a/ and in src/a.', []],
    ['a route with a parameter', 'a.md', '`src/pages/[id]/index.astro`', []],
    ['a file that moved', 'a.md', 'one\n`src/b/read-a.ts`', [2]],
    ['a folder that is gone', 'a.md', 'See src/b/.', [1]],
    ['a pattern names no file', 'a.md', 'content/*/a.json, content/norms/<id>.mdx, content/norms/…', []],
    ['part of another path', 'a.md', 'https://example.pe/src/b/c.ts', []],
    ['a module by its name', 'a.md', '`read-a.ts`, `a/read-a.ts`', []],
    ['a module by a name of before', 'a.md', '`read-b.ts`', [1]],
    ['a module by its name, in a face', 'src/a/index.ts', '/** Begin with `read-b.ts`. */', [1]],
    ['a name in a module that is no face', 'src/a/read-a.ts', '/** As `index.html.ts` would. */', []],
    ['a path in a comment', 'src/a/read-a.ts', 'a();\n// See src/b/c.ts.', [2]],
    ['a path in code is for the compiler', 'src/a/read-a.ts', "read('src/b/c.ts');", []],
    ['a link', 'src/a/README.md', '[a](../../README.md#a) [b](read-a.ts) [c](https://a.pe) [d](#d)', []],
    ['a link to nothing', 'src/a/README.md', '[a](README-es.md)', [1]],
  ])('%s', ([, file, text, lines]) => {
    const told = findDangling(file, text, known).map((words) => Number(/:(\d+) /.exec(words)?.[1]));
    expect(told).toEqual(lines);
  });
});

test('documents and comments name files that are there', () => {
  const known = globSync(['*', ...TOPS.map((top) => `${top}/**/*`)]).map(unify);
  const told = [...globSync(DOCUMENTS), ...globSync(MODULES)]
    .map(unify)
    .filter((file) => !isFixture(file))
    .flatMap((file) => findDangling(file, readFileSync(file, 'utf8'), known));
  expect(told).toEqual([]);
});
