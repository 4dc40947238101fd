/** After «de»: `el Cusco` → `del Cusco`, `Trujillo` → `de Trujillo`, `La Libertad` → `de La Libertad`. */
export function formatOf(place: string): string {
  return `de ${place}`.replace(/^de el /, 'del ');
}

/** In a row: `Trujillo y el Cusco`; `Trujillo, el Cusco y Lima`. */
export function joinWords(words: readonly string[]): string {
  const [last = '', ...others] = words.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} y ${last}`;
}
