/**
 * Puts a text on the clipboard and says so; where the browser refuses, or has none (a page that is not served securely), says what to
 * copy by hand. Short, since every page with a list to tick loads it.
 * @param tell says it in a live region of the page.
 */
export async function copyText(
  text: string,
  tell: (words: string, isCopied?: boolean) => void,
  copied: string,
  byHand = `Copia este enlace: ${text}`,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    tell(copied, true);
  } catch {
    tell(byHand);
  }
}
