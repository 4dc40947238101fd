/**
 * What is read in place of a text as it came: marks that nobody sees (soft hyphens, zero-width signs, directions of writing, NUL) would
 * hide a citation, letters that a program took apart would not be those of a title, and lines end in one way. Offsets are into this text.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\0\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .normalize('NFC');
