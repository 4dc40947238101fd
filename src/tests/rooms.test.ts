import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Lines in which a room says what it is, and files of its own that a folder holds at most. */
const [MOST_LINES, MOST_FILES] = [10, 25];

/** Folders that hold as many files as they need: what tests are tried on. */
const unbounded = ['fixtures', 'mutants'];

const listFolders = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const countLines = (text: string): number => text.trimEnd().split('\n').length;

/** What a room fails to say of itself. */
function judgeWords(room: string): string[] {
  const [readme, face] = [path.join(room, 'README.md'), path.join(room, 'index.ts')];
  if (existsSync(readme)) {
    const lines = countLines(readFileSync(readme, 'utf8'));
    return lines > MOST_LINES ? [`${readme} has ${lines} lines: shorten it to ${MOST_LINES}.`] : [];
  }
  const [comment] = existsSync(face) ? (/^\/\*\*[^]*?\*\//.exec(readFileSync(face, 'utf8')) ?? []) : [];
  if (comment === undefined) {
    return [
      `${room} does not say what it is: begin ${face} with a comment, /** … */, or write ${readme}; what it knows and where to begin reading, in at most ${MOST_LINES} lines.`,
    ];
  }
  const lines = countLines(comment);
  return lines > MOST_LINES ? [`The comment of ${face} has ${lines} lines: shorten it to ${MOST_LINES}.`] : [];
}

/** Folders of a room that hold more than one can look through. */
function judgeSize(folder: string): string[] {
  if (unbounded.includes(path.basename(folder))) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const own = entries.filter((entry) => entry.isFile() && entry.name !== 'README.md');
  const inner = listFolders(folder).flatMap((name) => judgeSize(path.join(folder, name)));
  if (own.length <= MOST_FILES) return inner;
  return [
    `${folder} has ${own.length} files: move those that belong together into a folder of their own (at most ${MOST_FILES}).`,
    ...inner,
  ];
}

/** What is wrong with the rooms of a house: folders directly below `house`, routes aside. */
function judgeRooms(house: string): string[] {
  return listFolders(house)
    .filter((name) => name !== 'pages')
    .flatMap((name) => [...judgeWords(path.join(house, name)), ...judgeSize(path.join(house, name))]);
}

describe('a room', () => {
  let house = '';
  beforeAll(() => {
    house = mkdtempSync(path.join(tmpdir(), 'rooms-'));
  });
  afterAll(() => {
    rmSync(house, { recursive: true });
  });

  const many = (count: number, ending: string, folder = 'inner'): [string, string][] =>
    Array.from({ length: count }, (_, index) => [`${folder}/a${index}${ending}`, '']);
  const face: [string, string] = ['index.ts', '/** What it knows. */\nexport {};\n'];

  test.for<[reason: string, files: [name: string, text: string][], said: RegExp | undefined]>([
    ['with a comment on its face is sound', [face], undefined],
    ['with a README is sound', [['README.md', '# a\n\nWhat it knows.\n']], undefined],
    ['without words is told', [['index.ts', 'export {};\n']], /does not say what it is: begin .*index\.ts/],
    ['without a face is told', [['a.ts', '']], /or write .*README\.md/],
    ['is not told by a comment further below', [['index.ts', 'export {};\n/** Late. */\n']], /does not say/],
    ['with a long README is told', [['README.md', 'a\n'.repeat(11)]], /README\.md has 11 lines/],
    ['with a long comment is told', [['index.ts', `/**\n${' * a\n'.repeat(9)} */\n`]], /has 11 lines/],
    ['with 25 files in a folder is sound', [face, ...many(25, '.ts')], undefined],
    ['with 26 files in a folder is told', [face, ...many(26, '.ts')], /inner has 26 files: move/],
    ['counts its tests', [face, ...many(20, '.ts'), ...many(6, '.test.ts')], /inner has 26 files: move/],
    ['does not count its README', [face, ...many(25, '.ts'), ['inner/README.md', '# a']], undefined],
    ['may hold many fixtures', [face, ...many(26, '.ts', 'fixtures')], undefined],
  ])('%s', ([reason, files, said]) => {
    const root = path.join(house, reason.replaceAll(' ', '-'));
    for (const [name, text] of files) {
      const file = path.join(root, 'room', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const problems = judgeRooms(root);
    expect(problems).toEqual(said === undefined ? [] : [expect.stringMatching(said)]);
  });
});

describe('this house', () => {
  test('has rooms that say what they are and can be looked through', () => {
    expect(judgeRooms('src')).toEqual([]);
  });

  test.for(['CONTRIBUTING.md', 'scripts/readme/house.svg'])('has each of its rooms in %s', (document) => {
    const text = readFileSync(document, 'utf8');
    const missing = listFolders('src').filter((name) => !new RegExp(String.raw`\b${name}\b`).test(text));
    expect(missing, `Show these folders of src/ in ${document}.`).toEqual([]);
  });
});
