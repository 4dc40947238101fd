/** Copies words; false where the browser does not let it. */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text with links for programs that take them, and as plain words for all others. */
export async function copyWithLinks(html: string, plain: string): Promise<boolean> {
  // Old browsers have no clipboard but for plain words.
  if (!('ClipboardItem' in window)) return copyText(plain);
  try {
    const kinds = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch {
    return copyText(plain);
  }
}
