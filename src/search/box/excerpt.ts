/** A stretch of an excerpt; `found` are the words that were searched for. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (whole, name: string) => entities[name] ?? whole);
}

/**
 * Pagefind's excerpt as plain text: only its `<mark>` is understood, anything else stays text,
 * so that nothing in a query or a norm can become HTML.
 */
export function parseExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/s).flatMap((piece): ExcerptPart[] => {
    const found = /^<mark>(.*)<\/mark>$/s.exec(piece)?.[1];
    const text = decodeEntities(found ?? piece);
    return text === '' ? [] : [{ text, found: found !== undefined }];
  });
}
