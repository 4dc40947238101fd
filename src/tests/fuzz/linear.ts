import { checkText } from '#catalogue';
import { parseJson, parseYaml } from '#errors';
import { parseNormText } from '#norms';
import { listQuantities } from '#quantities';
import { foldInPlace, foldText } from '#text';
import { findMentions } from '../../citations/find/find-mentions.ts';
import { readFormatFile } from '../../formats/file/format-file.ts';
import { readRows } from '../../formats/file/read-rows.ts';
import { review } from '../../review/review.fixture.ts';
import { joinLines } from '../../../scripts/scaffold/text/join-lines.ts';
import { writeBody } from '../../../scripts/scaffold/text/write-body.ts';

/** A reader, and the texts out of which long ones are made for it. */
type Reader = readonly [name: string, read: (text: string) => unknown, units: readonly string[]];

const prose = [
  'la Ley N° 27314, ',
  'artículos 1, 2, ',
  'del inciso a) ',
  'de la citada ',
  '“',
  '(',
  'a',
  '1',
  ' ',
  '-',
  'É',
  '. Que, ',
  'S/ 1,234.50 ',
];
const marks = [
  '#### Artículo 1.-\n',
  '- a) Uno\n',
  'a) Uno\n\n',
  '| a |\n',
  '[^1]',
  '**',
  '_a',
  '`',
  '[',
  '<',
  '\\',
  '> ',
  '  - ',
  '1. a\n',
  '&amp;',
  '\n',
];

/** Every reader of texts that come from outside, each with what it would stumble over. */
export const readers: readonly Reader[] = [
  ['norma', parseNormText, [...marks, ...prose]],
  ['citas', findMentions, prose],
  ['revisar', review, prose],
  ['cantidades', listQuantities, prose],
  [
    'YAML',
    (text) => parseYaml(text, 'a'),
    ['a: 1\n', '- ', '{', '[', '"', "'", '&a ', 'a: b: ', '# ', '\t', '- a: b\n'],
  ],
  ['JSON', (text) => parseJson(text, 'a'), ['[', '{"a":', '1,', '"', '\\u0000', 'null,', ' ']],
  ['caracteres', (text) => checkText(text, 'a'), ['\u00ad', '\n', '\\u00', 'Ã©', '=======\n', 'а']],
  ['plegar', (text) => [foldText(text), foldInPlace(text)], ['É', 'e\u0301', 'ß', ' ']],
  ['tabla pegada', (text) => readRows(text, [{ name: 'a', label: 'A' }]), ['"', 'a\t', 'a;', '\n', '"",', "'="]],
  ['formulario', (text) => readFormatFile(text, { format: 'a', version: 1 }, new Map()), ['[', '{"a":', '"']],
  [
    'página de un diario',
    (text) => writeBody(joinLines(text.split('\n'))),
    ['Artículo 1.- A\n', 'a) b;\n', '“a\n', 'LEY\n', 'a\n', '1.1. ', '[', 'www.a<', 'Artículo '],
  ],
];

/** Time that this thread works, in milliseconds: on a busy machine it waits for its turn. */
function measure(read: (text: string) => unknown, text: string): number {
  const start = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** Letters of the short text; the long one has four times as many. */
const SHORT = 12_000;
/** Less than this is no measure, in milliseconds. */
const LEAST = 12;

/** How many times as long the long text takes, the best of some tries: what is measured once may have been interrupted. */
export function measureGrowth(read: (text: string) => unknown, unit: string, tries = 4): number {
  const short = unit.repeat(Math.ceil(SHORT / unit.length));
  const long = short.repeat(4);
  measure(read, short);
  let growth = Infinity;
  for (let count = 0; count < tries && growth > 6; count += 1) {
    growth = Math.min(growth, measure(read, long) / Math.max(measure(read, short), LEAST));
  }
  return growth;
}
