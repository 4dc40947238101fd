import { foldWords } from '#text';

/** Lines of a document that are no text of the norm, and the norm's own. */
export interface CutText {
  /** Those of the norm; an empty one stands where the document has one or more. */
  lines: readonly string[];
  /** Headings of pages, each with how often it stands there. */
  furniture: ReadonlyMap<string, number>;
  /** Summary that the gazette prints above the norm, which is its denomination. */
  summary?: string;
  /** Lines of other norms on the same pages, before and behind; its own summary and the code below it are of no other. */
  before: number;
  after: number;
  /** Day of the gazette, where its pages say it: `2023-11-23`. */
  published?: string;
  /** False where the number of the norm stands nowhere as a title: nothing was cut. */
  found: boolean;
}

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre'.split(' ');

/** `5NORMAS LEGALESJueves 23 de noviembre de 2023El Peruano /`, in whichever order a program reads it, and what is signed or numbered. */
const FURNITURE = [
  /normas\s+legales.*el\s+peruano|el\s+peruano.*normas\s+legales/i,
  /^(?:\d+\s*)?(?:el\s+peruano\s*\/?|normas\s+legales)(?:\s*\d+)?$/i,
  /^p[áa]g(?:ina|\.)?\s*\d+(?:\s*(?:de|\/)\s*\d+)?$/i,
  /^firmado digitalmente por/i,
];

/** What El Peruano prints below each norm: `2237766-2`. */
const END_CODE = /^\d{6,7}-\d{1,3}$/;

function findDay(line: string): string | undefined {
  const [, day = '', name = '', year = ''] = /(\d{1,2}) de (\p{L}+) (?:de|del) (\d{4})/u.exec(line) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase().replace('septiembre', 'setiembre')) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** First line of the title of the norm: its number by itself, or its kind right before it. */
function findTitle(lines: readonly string[], number: string, kind: string): number {
  const [wanted, name] = [foldWords(number), foldWords(kind)];
  const fits = (at: number): boolean => {
    const line = foldWords(lines[at] ?? '');
    return line.length <= wanted.length + name.length + 12 && ` ${line} `.includes(` ${wanted} `);
  };
  const isKind = (at: number): boolean => foldWords(lines[at] ?? '').startsWith(name);
  const at = lines.findIndex((_line, index) => fits(index) && (isKind(index) || isKind(index - 1)));
  return at > 0 && !isKind(at) ? at - 1 : at;
}

/** What stands between the norm before and the title: the sector in capitals, then the summary. */
function readSummary(lines: readonly string[]): string | undefined {
  const own = lines.filter((line) => /\p{Ll}/u.test(line));
  const text = own.join(' ').replaceAll(/\s+/g, ' ').trim();
  return text.length > 10 && text.length < 400 ? text : undefined;
}

const isFurniture = (line: string): boolean => FURNITURE.some((pattern) => pattern.test(line));

/** A line of the document, and whether it stands below a blank one. */
interface SetLine {
  line: string;
  isApart: boolean;
}

/** Lines without what heads the pages; blank ones around that are of the page, not of the text. */
function dropFurniture(all: readonly string[]): SetLine[] {
  const kept: SetLine[] = [];
  let [isApart, isPageBreak] = [false, false];
  for (const line of all) {
    if (line === '') isApart = true;
    else if (isFurniture(line)) isPageBreak = true;
    else {
      kept.push({ line, isApart: isApart && !isPageBreak });
      [isApart, isPageBreak] = [false, false];
    }
  }
  return kept;
}

const spaceOut = (lines: readonly SetLine[]): string[] =>
  lines.flatMap(({ line, isApart }, index) => (isApart && index > 0 ? ['', line] : [line]));

function countFurniture(all: readonly string[]): Map<string, number> {
  const found = all.filter((line) => line !== '' && isFurniture(line));
  return new Map([...Map.groupBy(found, (line) => line)].map(([line, { length }]) => [line, length]));
}

/** Takes the norm of this number out of its pages: what belongs to others is left, and what is dropped is told. */
export function cutGazette(text: string, number: string, kind: string): CutText {
  const all = text.split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const furniture = countFurniture(all);
  const kept = dropFurniture(all);
  const lines = kept.map(({ line }) => line);
  const published = [...furniture.keys()].map(findDay).find((day) => day !== undefined);
  const start = findTitle(lines, number, kind);
  const day = published === undefined ? {} : { published };
  if (start < 0) return { lines: spaceOut(kept), furniture, before: 0, after: 0, found: false, ...day };
  const end = lines.findIndex((line, index) => index > start && END_CODE.test(line));
  const last = end < 0 ? lines.length : end;
  const previous = lines.findLastIndex((line, index) => index < start && END_CODE.test(line));
  const summary = start - previous <= 12 ? readSummary(lines.slice(previous + 1, start)) : undefined;
  return {
    lines: spaceOut(kept.slice(start, last)),
    furniture,
    before: summary === undefined ? start : previous + 1,
    after: Math.max(0, lines.length - last - 1),
    found: true,
    ...day,
    ...(summary !== undefined && { summary }),
  };
}
