/** Words and marks of a text; what is set in one way here and in another there, and says the same, is one. */
export function listWords(text: string): string[] {
  const tidy = text
    .normalize('NFC')
    .replace(/[“”«»"]/g, '"')
    .replace(/[‘’´`]/g, "'")
    .replace(/[–—−]/g, '-')
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\0]/g, '')
    .replace(/\bn\s?\.?\s?[°º]/gi, 'N°');
  return tidy.match(/[\p{L}\p{N}°%/]+(?:[-.,][\p{L}\p{N}°%/]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}
