/** A corrected line ready to paste: `year: 2012` in YAML, `"year": 2012` in JSON, `- "x"` for a list. */
export function formatCorrectedLine(file: string, key: PropertyKey | undefined, value: unknown): string {
  const isJson = file.endsWith('.json');
  // JSON of a single line is YAML too, quotes and lists included.
  const text = JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, ' ').replaceAll('[ ', '[').replaceAll(' ]', ']');
  if (key === undefined) return text;
  if (typeof key === 'number') return isJson ? text : `- ${text}`;
  return isJson ? `"${String(key)}": ${text}` : `${String(key)}: ${text}`;
}
