const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Tags that stand inside a word or sentence; all others part words. */
const INLINE_TAG = /^<\/?(?:b|i|u|em|strong|sup|sub|span|small)\b/i;

function readInput(tag: string): string {
  if (/type="checkbox"/i.test(tag)) return / checked\b/i.test(tag) ? '☒' : '☐';
  return /value="([^"]*)"/i.exec(tag)?.[1] ?? ' ';
}

function readTag(tag: string): string {
  if (/^<input\b/i.test(tag)) return readInput(tag);
  return INLINE_TAG.test(tag) ? '' : ' ';
}

function stripLine(line: string): string {
  // The rule below a table's head, or a line between parts: syntax without text.
  if (/^\s*(?:\|?\s*:?-{3,}:?\s*)+\|?\s*$/.test(line)) return '';
  return (
    line
      .replaceAll(/<\/?[a-z][^>]*>/gi, readTag)
      .replace(/^\s*>?\s*#{1,6}\s+/, '')
      .replace(/^\s*(?:[*+]\s+)+/, '')
      // A dash between spaces is a bullet, which the site draws as a list.
      .replaceAll(/(?<=^|\s)-(?=\s)/g, ' ')
      .replaceAll(/(?<!\\)\*+/g, '')
      .replaceAll(/(?<!\\)\|/g, ' ')
      .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
      .replaceAll(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
  );
}

/** What a document says, without Markdown marks and HTML tags; lines stay where they are. */
export function stripMarkup(source: string): string {
  return source.split('\n').map(stripLine).join('\n');
}
