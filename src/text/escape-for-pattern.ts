/** A text as it goes into a pattern that looks for just that: `S/ 1.50` → `S/ 1\\.50`. */
export function escapeForPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
