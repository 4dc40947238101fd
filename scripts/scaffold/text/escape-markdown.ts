/** Signs that Markdown or MDX would read in another way than they are printed. */
const INSIDE = /[\\`*_{}<[\]~]|&(?=#?\w+;)/g;

/** Printed words as Markdown that gives them back: content/norms/README.md, rule 11. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(INSIDE, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, String.raw`$1\$2`)
    .replace(/^(?:[-+#>=|:]|(?:import|export)(?=\s))/, (sign) => (/^\w/.test(sign) ? ` ${sign}` : `\\${sign}`))
    .replace(/#+$/, (signs) => signs.replaceAll('#', String.raw`\#`))
    .trim();
}
