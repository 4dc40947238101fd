/** Copies a text with links for programs that take them, and as plain words for all others; rejects where the browser lets it copy nothing. */
export async function copyWithLinks(html: string, plain: string): Promise<void> {
  try {
    const kinds = {
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
  } catch {
    // Old browsers have no clipboard but for plain words.
    await navigator.clipboard.writeText(plain);
  }
}
