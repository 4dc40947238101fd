/** Our own prose with a no-break space between `N°` and its number. */
export function keepNumberTogether(text: string): string {
  return text.replace(/(N°) (?=\d)/g, '$1\u00a0');
}
