import { foldInPlace } from '#text';

/** Words of citations whose accented letter a scan lost: a blank or a sign stands in its place. */
const lostAccent = new RegExp(
  `(?<![a-zñ])(?:${[
    '(art)[^a-z0-9](culos?)',
    '(constituci)[^a-z0-9](n)',
    '(resoluci)[^a-z0-9](n)',
    '(disposici)[^a-z0-9](n)',
    '(secci)[^a-z0-9](n)',
    '(pol)[^a-z0-9](tic[ao])',
    '(org)[^a-z0-9](nic[ao])',
    '(cap)[^a-z0-9](tulo)',
    '(t)[^a-z0-9](tulo)',
    '(c)[^a-z0-9](digo)',
    '(alcald)[^a-z0-9](a)',
    '(p)[^a-z0-9](rrafo)',
    '([u\u00fa])[^a-z0-9](nico)',
  ].join('|')})(?![a-zñ])`,
  'g',
);
/** The letters lost, by the first letters of the word. */
const letters: Readonly<Record<string, string>> = {
  art: 'i',
  constituci: 'o',
  resoluci: 'o',
  disposici: 'o',
  secci: 'o',
  pol: 'i',
  org: 'a',
  cap: 'i',
  t: 'i',
  c: 'o',
  alcald: 'i',
  p: 'a',
};

function restoreAccents(folded: string): string {
  return folded.replace(lostAccent, (word, ...parts: unknown[]) => {
    const [head, tail] = parts.filter((part) => typeof part === 'string').slice(0, 2);
    return head === undefined || tail === undefined ? word : `${head}${letters[head] ?? 'u'}${tail}`;
  });
}

/** Folded for the search, as long as the text: a name that is broken over two lines is whole; an empty line still parts what stands on its sides. */
export function foldForSearch(text: string): string {
  return restoreAccents(foldInPlace(text).replace(/(?<!\s)[\r\n](?!\s)/g, ' '));
}
