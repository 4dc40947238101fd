import { expect, it } from 'vitest';
import { escapeXml, writeXml } from './xml.ts';

it.each([
  ['a < b & c > d', 'a &lt; b &amp; c &gt; d', 'signs of XML'],
  ['</p><script>', '&lt;/p&gt;&lt;script&gt;', 'a tag is words'],
  [']]>', ']]&gt;', 'the end of a section that was never opened'],
  ['uno\u0000dos\u0008', 'uno\uFFFDdos\uFFFD', 'control characters have no place in XML'],
  ['\uD83D solo', '\uFFFD solo', 'half a pair'],
  ['♻️ 𝒳 ñ', '♻️ 𝒳 ñ', 'whole pairs stay'],
  ['uno\r\ndos', 'uno&#13;\ndos', 'readers of XML would drop it'],
  ['\uFFFE\uFFFF', '\uFFFD\uFFFD', 'characters that are none'],
])('%j becomes %j: %s', (text, xml) => {
  expect(escapeXml(text)).toBe(xml);
});

it('keeps what stands in an attribute, and leaves out those without a value', () => {
  expect(writeXml('p', { title: 'a"b\nc<', eId: undefined })).toBe('<p title="a&quot;b&#10;c&lt;"/>');
});
