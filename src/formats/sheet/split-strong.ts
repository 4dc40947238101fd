/** Words, and those of them that are printed bold. */
export function splitStrong(text: string, strong: string | undefined): { text: string; isStrong: boolean }[] {
  const at = strong === undefined ? -1 : text.indexOf(strong);
  if (strong === undefined || at < 0) return [{ text, isStrong: false }];
  return [
    { text: text.slice(0, at), isStrong: false },
    { text: strong, isStrong: true },
    { text: text.slice(at + strong.length), isStrong: false },
  ].filter((piece) => piece.text !== '');
}
