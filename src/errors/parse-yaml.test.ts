import { describe, expect, test } from 'vitest';
import { formatPlace, parseYaml } from './index.ts';

const text = 'id: om-1\ndates:\n  - kind: session\n    date: 2012-05-24\n  - kind: stamp\n';

const places: [reason: string, path: (string | number)[], expected: string][] = [
  ['a key stands where its name begins', ['id'], 'a.mdx:2:1'],
  ['an item of a list stands where its text begins', ['dates', 1], 'a.mdx:6:5'],
  ['a nested key is found inside its item', ['dates', 0, 'date'], 'a.mdx:5:5'],
  ['a key that is missing stands at what should hold it', ['dates', 1, 'date'], 'a.mdx:6:5'],
  ['the whole value stands on its first line', [], 'a.mdx:2:1'],
];

const unreadable: [reason: string, yaml: string, message: RegExp][] = [
  ['a key written twice', 'id: a\nid: b', /dos veces/],
  ['quotes left open', 'id: "a\n', /Falta un signo/],
  ['a tab as indent', 'dates:\n\t- a', /tabulador/],
  ['quotation marks of Word around a value', 'number: “007-2026-MDVI”', /son las de Word/],
  ['quotation marks of Word around an item', 'aliases:\n  - “OM 7”', /son las de Word/],
  ['two colons in a line', 'title: Ley: ámbito', /dos puntos/],
  ['an alias of nothing', 'title: *no', /«\*no» es un alias/],
  ['an anchor, which takes a word away', 'title: &no hay', /«&no» es un ancla/],
  ['a tag, which takes a word away', 'title: !ojo hay', /«!ojo» es una etiqueta/],
  ['a comment behind a text', 'title: Ley # de residuos', /comentario/],
  ['an alias that multiplies', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', /«\*a» es un alias/],
];

describe('parseYaml', () => {
  test.for(places)('%s', ([, path, expected]) => {
    expect(formatPlace(parseYaml(text, 'a.mdx', 2).locate(path))).toBe(expected);
  });

  test('gives a value in quotation marks of Word those of YAML, and leaves those that are meant', () => {
    const [issue] = parseYaml("title: “Ordenanza d'agua”", 'a.mdx').issues;
    expect(issue?.fix?.split('\n')[0]).toBe("title: 'Ordenanza d''agua'");
    for (const sound of ["title: '“Año de la Paz”'", 'title: Ley “del agua”', 'title: “A” y “B”']) {
      expect(parseYaml(sound, 'a.mdx').issues).toEqual([]);
    }
  });

  test.for([
    ['a tab is told first, and alone', 'id: a\ndates:\n\t- kind: x\n\t  date: 1\n\t- kind: y\nid: b', 3, /tabulador/],
    ['a tab behind spaces, too', 'dates:\n  \tkind: x\n  - date: 1\n', 2, /tabulador/],
    [
      'what a missing hyphen brings is told once',
      'dates:\n  - a: 1\n  b: 1\n  - a: 2\n  b: 2\n  - a: 3\n  b: 3\n  - a: 4\n  b: 4\n',
      3,
      /./,
    ],
  ] as const)('%s', ([, yaml, line, message]) => {
    const { issues } = parseYaml(yaml, 'a.mdx');
    expect(issues.map((issue) => issue.place.line)).toEqual([line]);
    expect(issues[0]?.message).toMatch(message);
  });

  test.for(unreadable)('tells %s', ([, yaml, message]) => {
    expect(parseYaml(yaml, 'a.mdx').issues[0]?.message).toMatch(message);
  });
});
