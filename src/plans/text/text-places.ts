import type { SourceLines } from '../document/quoted.schema.ts';
import type { PlanText, TextBlock, TextRow } from './plan-text.schema.ts';

/** A block or a row of a table, with its anchor. */
export interface TextPlace {
  /** `accion-1-1-1` for a heading, `l-47` or `l-47-2` by its first line of the source for all else. */
  id: string;
  lines: SourceLines;
  /** Its words, piece by piece: a row has one piece a paragraph of a cell. */
  pieces: readonly string[];
}

/** What can be pointed to: a block that is no table, or a row of one. */
export type PointedText = Exclude<TextBlock, { kind: 'table' }> | TextRow;

/** Blocks and rows of a part in their order. */
export const listPointed = ({ blocks }: Pick<PlanText, 'blocks'>): PointedText[] =>
  blocks.flatMap((block): PointedText[] => (block.kind === 'table' ? block.rows : [block]));

const listPieces = (part: PointedText): string[] =>
  'cells' in part ? part.cells.flatMap((cell) => cell.split('\n')).filter((piece) => piece !== '') : [part.text];

/** Everything in a part that can be pointed to, in its order. */
export function listTextPlaces(part: Pick<PlanText, 'blocks'>): TextPlace[] {
  const seen = new Map<number, number>();
  const nameLine = ([line]: SourceLines): string => {
    const count = (seen.get(line) ?? 0) + 1;
    seen.set(line, count);
    return count === 1 ? `l-${line}` : `l-${line}-${count}`;
  };
  return listPointed(part).map((pointed) => ({
    id: 'id' in pointed ? pointed.id : nameLine(pointed.lines),
    lines: pointed.lines,
    pieces: listPieces(pointed),
  }));
}

/** Raised figures call notes; between a unit and a space they are powers, and stand on both sides alike. */
const RAISED = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+(?:\s*,\s*[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+)*/g;
const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words and signs of a text with blanks between and around, to be looked for in another. */
function spellWords(text: string): string {
  const words = text.replaceAll(RAISED, '').normalize('NFC').match(WORD) ?? [];
  return ` ${words.join(' ')} `;
}

/** True where a place has these words one after another, in one of its pieces or over several. */
const hasWords = ({ pieces }: TextPlace, spelled: string): boolean => spellWords(pieces.join(' ')).includes(spelled);

/** The first of the places that words run over, each taking whole pieces: cells that the print merged. */
function findFirstOf<Place extends TextPlace>(places: readonly Place[], spelled: string): Place | undefined {
  let rest = spelled;
  let first: Place | undefined;
  for (const place of places) {
    for (const piece of place.pieces.map((text) => spellWords(text))) {
      if (!rest.startsWith(piece)) continue;
      rest = rest.slice(piece.length - 1);
      first ??= place;
    }
  }
  return rest === ' ' ? first : undefined;
}

/** Where words stand among places in their order: in one of them, or over several. */
export function findWords<Place extends TextPlace>(places: readonly Place[], text: string): Place | undefined {
  const spelled = spellWords(text);
  return places.find((place) => hasWords(place, spelled)) ?? findFirstOf(places, spelled);
}
