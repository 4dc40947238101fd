const darkMark = '@media (prefers-color-scheme: dark)';

/** The stretch between the bracket that opens at or after `from` and the one that closes it. */
function readBlock(css: string, from: number): string {
  const start = css.indexOf('{', from);
  let depth = 0;
  for (let at = start; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return css.slice(start + 1, at);
  }
  throw new Error('A block of the style sheet does not close.');
}

/** Declarations of the first `:root` at or after a place. */
const readRoot = (css: string, from = 0): string => readBlock(css, css.indexOf(':root', from)).trim();

/**
 * The two themes by attribute (`data-tema` of the root), out of the sheets that set them by the reader's setting: a frame is told which
 * ground it stands on. Each sheet sets the light ones in its first `:root` and the dark ones in its first dark media query.
 */
export function buildThemeSheet(sheets: readonly string[]): string {
  const pick = (theme: string, read: (css: string) => string): string =>
    `:root[data-tema='${theme}'] {\n${sheets.map(read).join('\n')}\n}`;
  const light = pick('claro', (css) => readRoot(css));
  const dark = pick('oscuro', (css) => {
    const at = css.indexOf(darkMark);
    if (at === -1) throw new Error('A style sheet of the themes has no dark one.');
    return readRoot(css, at);
  });
  return `@layer tokens {\n${light}\n${dark}\n}\n`;
}
