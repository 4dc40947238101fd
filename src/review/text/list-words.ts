import { cleanText } from './clean-text.ts';

/** Words and marks of a text; what is set in one way here and in another there, and says the same, is one. */
export function listWords(text: string): string[] {
  const tidy = cleanText(text)
    .replace(/[“”«»"]/g, '"')
    .replace(/[‘’´`]/g, "'")
    .replace(/[–—−\u2010\u2011]/g, '-')
    .replace(/\bn\s?\.?\s?[°º]/gi, 'N°');
  return tidy.match(/[\p{L}\p{N}°%/]+(?:[-.,][\p{L}\p{N}°%/]+)*|[^\s\p{L}\p{N}]/gu) ?? [];
}
