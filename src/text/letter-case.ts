/** `el carnet` → `El carnet`; what begins with no letter stays. */
export function raiseFirst(text: string): string {
  return text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
}

/** `Artículo 33` → `artículo 33`; a name printed all in capitals keeps them: `DISPOSICIONES FINALES`. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{L}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
}
