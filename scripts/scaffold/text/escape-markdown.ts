/** Signs that Markdown or MDX would read in another way than they are printed. */
const INSIDE = /[\\`*_{}<[\]~]|&(?=#?\w+;)/g;

/** Behind an address a bar is taken for a part of it: there the sign is written by its name. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;

/** Words that MDX takes for code where a paragraph begins with them: their first letter is written by its number. */
const CODE_WORD = /^(?:import|export)(?!\p{L})/u;

/** Printed words as Markdown that gives them back: content/norms/README.md, rule 11. */
export function escapeMarkdown(text: string): string {
  return text
    .trim()
    .replaceAll(INSIDE, String.raw`\$&`)
    .replaceAll(ADDRESS, (address) => address.replaceAll(String.raw`\<`, '&lt;'))
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replace(/^[-+#>=|:]/, String.raw`\$&`)
    .replace(/(?<!\\)#+$/, (signs) => signs.replaceAll('#', String.raw`\#`))
    .replace(CODE_WORD, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
