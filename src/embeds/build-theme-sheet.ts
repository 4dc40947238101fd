const darkMark = '@media (prefers-color-scheme: dark)';
const forcedMark = '@media (forced-colors: active)';

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

/** The declarations of `:root` in the first media query of this kind, where the sheet has one. */
function readWithin(css: string, mark: string): string | undefined {
  const at = css.indexOf(mark);
  return at === -1 ? undefined : readRoot(css, at);
}

/**
 * The two themes by attribute (`data-tema` of the root), out of the sheets that set them by the reader's setting: a frame is told which
 * ground it stands on. Each sheet sets the light ones in its first `:root` and the dark ones in its first dark media query; the dark ones
 * are for screens alone, and colours that a reader forces go before both.
 */
export function buildThemeSheet(sheets: readonly string[]): string {
  const light = sheets.map((css) => readRoot(css));
  const dark = sheets.map((css) => {
    const found = readWithin(css, darkMark);
    if (found === undefined) throw new Error('A style sheet of the themes has no dark one.');
    return found;
  });
  const forced = sheets.flatMap((css) => readWithin(css, forcedMark) ?? []);
  return `@layer tokens {
:root[data-tema] {\n${light.join('\n')}\n}
@media screen {\n:root[data-tema='oscuro'] {\n${dark.join('\n')}\n}\n}
${forcedMark} {\n:root[data-tema] {\n${forced.join('\n')}\n}\n}
}
`;
}
