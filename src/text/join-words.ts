/** After «de»: `el Cusco` → `del Cusco`, `Trujillo` → `de Trujillo`, `La Libertad` → `de La Libertad`. */
export function formatOf(place: string): string {
  return `de ${place}`.replace(/^de el /, 'del ');
}

/** Before the sound of `i`, `y` is said `e`: `Lima e Ica`; not before `hierro`. */
const soundsLikeAnd = /^h?[ií](?![aeo])/i;

/** In a row: `Trujillo y el Cusco`; `Trujillo, el Cusco e Ica`. */
export function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  const others = words.slice(0, -1);
  const and = soundsLikeAnd.test(last) ? 'e' : 'y';
  return others.length === 0 ? last : `${others.join(', ')} ${and} ${last}`;
}

/** How many of something, in words that agree: `1 error`, `0 errores`. */
export const sayCount = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
