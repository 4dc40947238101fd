/** Attributes of an element; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 has no place for: control characters, halves of a pair, characters that are none. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text between tags; what XML cannot hold is shown as a character that cannot be read. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** The value of an attribute: readers of XML turn line breaks of one into blanks. */
function escapeValue(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** The start tag of an element, without its `<` and `>`. */
function writeStart(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeValue(String(value))}"`],
  );
  return name + written.join('');
}

/** The start tag of an element that is closed later. */
export function openXml(name: string, attributes: Attributes): string {
  return `<${writeStart(name, attributes)}>`;
}

/** An element with content that is XML already. */
export function writeXml(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const inside = content.join('');
  const start = writeStart(name, attributes);
  return inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>`;
}
