import type { Fact } from '../list-facts.ts';
import type { Sheet, SheetGroup, SheetItem } from './sheet.ts';
import type { SheetSize } from './sheet-size.ts';

/** Room of the side in points: A4 less the margins of `sheet.css`; `easy` keeps a reserve for the wider fonts of other machines. */
export const room = { width: 538, height: 770, easy: 740 };
const GAP = 16;
const COLUMN = (room.width - GAP) / 2;
const THIRD = (room.width - 2 * 12) / 3;
/** Width of a letter in points of its size: that of the wider fonts; words of norms are set in a narrower one. */
const [LETTER, QUOTED_LETTER] = [0.53, 0.45];
/** Height of a line in points of its size; of words of a norm, which run on. */
const [LEADING, QUOTED_LEADING] = [1.2, 1.13];
/** Words below a line. */
const HINT_POINTS = 14;
/** Sums stand at the right of their line. */
const SUMS = 218;

/** Height of words in a width. */
const measureText = (words: string, width: number, points: number, letter = LETTER): number =>
  Math.ceil((words.length * points * letter) / width) * points * LEADING;

function measureItem(item: SheetItem, size: SheetSize, column: number): number {
  const { text, lead = '', drawing, hint = '', amounts = [], isQuoted } = item;
  const width = column - (drawing ? size.drawing + 8 : 0) - (amounts.length > 0 ? SUMS : 0);
  const below = size.hasHints ? measureText(hint, width, HINT_POINTS) : 0;
  const whole = `${lead}${text}`;
  const words = isQuoted
    ? (measureText(whole, width, size.points, QUOTED_LETTER) * QUOTED_LEADING) / LEADING
    : measureText(whole, width, size.points);
  const sums = amounts.length * size.points * LEADING;
  return Math.max(drawing ? size.drawing : 0, words + below, sums) + (size.points > 14 ? 6 : 4);
}

/** Lines one after the other: rows as long as they are together, a little more for where they break. */
function measureRow({ heading = '', condition = '', items }: SheetGroup, size: SheetSize): number {
  const words = items.map(({ text }) => text.length * size.points * LETTER + size.drawing + 13);
  const length = words.reduce((sum, width) => sum + width, (heading + condition).length * size.points * LETTER + 9);
  return Math.ceil((length * 0.92) / room.width) * (size.points * LEADING + 1) + 5;
}

/** Height of a list in a size. */
export function measureGroups(groups: readonly SheetGroup[], size: SheetSize): number {
  const column = size.layout === 'one' ? room.width : COLUMN;
  const heights = groups.map((group) => {
    if (size.layout === 'rows') return measureRow(group, size);
    const { heading = '', condition = '', items } = group;
    const above = measureText(heading, column, 15) + measureText(condition, column, 14) + (heading ? 8 : 2);
    return above + items.reduce((sum, item) => sum + measureItem(item, size, column), 0);
  });
  const all = heights.reduce((sum, height) => sum + height, 0);
  // Columns are never quite alike: a group or a line goes over as a whole.
  return size.layout === 'two' ? all / 2 + 12 : all;
}

function measureFact({ value, isFigure, beside = '', notes }: Fact, width: number): number {
  const answer = measureText(`${value} ${beside}`, width, isFigure ? 21 : 15);
  return 31 + answer + notes.reduce((sum, note) => sum + measureText(note, width, 12, 0.5), 0);
}

/**
 * Facts stand in a row of three at most, of which the highest counts; the place, of which most is said, has a row of its own, and
 * so has one alone, beside its name.
 */
function measureFacts(facts: readonly Fact[]): number {
  const [only, ...others] = facts;
  if (only && others.length === 0) return measureFact(only, room.width) - 12;
  const heights = facts.filter(({ id }) => id !== 'lugar').map((fact) => measureFact(fact, THIRD));
  const place = facts.find(({ id }) => id === 'lugar');
  return Math.max(0, ...heights) + (place ? measureFact({ ...place, notes: [place.notes.join(' ')] }, room.width) : 0);
}

/** Everything but the list: title, doubt, facts, what to mind, notes, foot with its code, small print and sources. */
export function measureRest(sheet: Sheet, size: SheetSize): number {
  const { title, facts, watchOut = '', notes, smallPrint, sources, norms, procedure } = sheet;
  const foot = 48 + smallPrint.reduce((sum, note) => sum + measureText(note, 440, 10), 0);
  return (
    measureText(title, room.width, size.title) +
    (procedure === undefined ? 0 : 15) +
    norms.length * 44 +
    measureFacts(facts) +
    (watchOut === '' ? 0 : measureText(watchOut, room.width - 40, 15) + 14) +
    notes.reduce((sum, note) => sum + measureText(note, room.width, 12) + 3, 0) +
    // Heading of the list, and the room above the foot.
    48 +
    Math.max(74, foot + measureText('x'.repeat(sources.length * 9), 440, 9))
  );
}
