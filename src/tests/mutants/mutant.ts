/** What takes the place of a file: its text or bytes, or something that is no such file. */
export type Broken = string | Uint8Array | { is: 'gone' | 'folder' | 'link' } | { bytes: number };

/** Makes one mistake in the text of a content file. */
export type Edit = (text: string) => Broken;

/** A mistake somebody makes, what the check is to say of it, and where it knows the line, in which of these. */
export type Mutant = readonly [kind: string, file: string, edit: Edit, says: string, lines?: readonly number[]];

/** Puts `wrong` where `right` stands for the first time, or for the first time behind `anchor`; a space stands for a no-break space too. */
export function swap(right: string, wrong: string, anchor = ''): Edit {
  return (text) => {
    const seen = text.replaceAll('\u00a0', ' ');
    const start = seen.indexOf(anchor);
    const at = seen.indexOf(right, start + anchor.length);
    if (start === -1 || at === -1) throw new Error(`«${right}» is not in the content behind «${anchor}».`);
    return text.slice(0, at) + wrong + text.slice(at + right.length);
  };
}

/** Writes `wrong` behind `anchor`, where it stands for the first time. */
export function add(anchor: string, wrong: string): Edit {
  return swap(anchor, anchor + wrong);
}

/** Does one thing after the other. */
export function both(first: Edit, second: Edit): Edit {
  return (text) => {
    const between = first(text);
    if (typeof between !== 'string') throw new Error('The first edit gives no text.');
    return second(between);
  };
}
