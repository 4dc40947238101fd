/** A text whose combining marks are joined to their letters; `from` counts its places back to the text as it was given. */
export interface ComposedText {
  text: string;
  from: (place: number) => number;
}

/** Where all combining marks stand, among other signs that our texts hardly have: found faster than the marks themselves. */
const mayCombine = /[\u0300-\u1fff\u20d0-\ufe2f]/;

/** Joins combining marks to their letters, as a PDF or a Mac may write them apart. */
export function composeText(text: string): ComposedText {
  if (!mayCombine.test(text) || !/\p{M}/u.test(text)) return { text, from: (place) => place };
  const places: number[] = [];
  let composed = '';
  for (const { 0: cluster, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const letters = cluster.normalize('NFC');
    for (let unit = 0; unit < letters.length; unit += 1) places.push(index + Math.min(unit, cluster.length - 1));
    composed += letters;
  }
  return { text: composed, from: (place) => places[place] ?? text.length };
}
