const numberedName = /^(?<base>.+?) (?<numbers>[IVX]+(?:(?:, | y )[IVX]+)*)(?<tail> etapa)?$/;
const bracketedName = /^(?<name>[^()]+) \((?<other>[^()]+)\)$/;

/**
 * The names that one printed entry stands for: `Santa María I, IV y V etapa` → three stages, `Los Pinos (Covirt)` → both
 * names. The words stay as printed.
 */
export function splitPlaceName(printed: string): string[] {
  const bracketed = bracketedName.exec(printed)?.groups;
  if (bracketed) return [bracketed['name'] ?? '', bracketed['other'] ?? ''];
  const numbered = numberedName.exec(printed)?.groups;
  if (!numbered) return [printed];
  const numbers = (numbered['numbers'] ?? '').split(/, | y /);
  return numbers.map((number) => `${numbered['base'] ?? ''} ${number}${numbered['tail'] ?? ''}`);
}
