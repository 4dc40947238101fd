import { formatNoteId, type Footnote, type Inline, type NormTree, type ProvisionChild, type TextBlock } from '#norms';

/** Where notes are called from: what each mark calls, and whether it is the first to do so. */
export interface PlacedNotes {
  /** The note a mark calls; the first mark of a note takes its text along. */
  findCalled: (mark: Inline) => { note: Footnote; isFirst: boolean } | undefined;
  /** True for a note that a mark takes along: its text is not said again where it is printed. */
  isTaken: (note: Footnote) => boolean;
}

interface Mark {
  mark: Inline;
  id: string;
  /** Its place among marks and notes, from the first of the text. */
  at: number;
  /** It stands in a note. */
  isInNote: boolean;
}

function listMarks(inlines: readonly Inline[]): { mark: Inline; id: string }[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string' || inline.mark === 'break') return [];
    return inline.mark === 'note-ref' ? [{ mark: inline, id: formatNoteId(inline.id) }] : listMarks(inline.children);
  });
}

/** Marks and notes of a text, in reading order. */
class Walk {
  readonly marks: Mark[] = [];
  readonly notes: { note: Footnote; id: string; at: number }[] = [];
  #at = 0;

  constructor(children: readonly ProvisionChild[]) {
    this.#visit(children);
  }

  #take(inlines: readonly Inline[], isInNote = false): void {
    for (const mark of listMarks(inlines)) this.marks.push({ ...mark, at: this.#at++, isInNote });
  }

  #takeBlocks(blocks: readonly TextBlock[], isInNote = false): void {
    for (const { inlines } of blocks) this.#take(inlines ?? [], isInNote);
  }

  #visit(children: readonly ProvisionChild[]): void {
    for (const child of children) {
      if (child.kind === 'text') this.#takeBlocks([child]);
      else if (child.kind === 'note') {
        this.notes.push({ note: child, id: formatNoteId(child.id), at: this.#at++ });
        this.#takeBlocks(child.text, true);
      } else if (child.kind === 'table') {
        const cells = [...child.head, ...child.body].flatMap((row) => row.cells);
        for (const line of cells.flatMap(({ lines }) => lines)) this.#take(line);
      } else {
        this.#takeBlocks(child.heading ?? []);
        this.#visit(child.children);
      }
    }
  }
}

/** Ties the marks of a text to its notes: a mark calls the next note of its name, else the last one before it. */
export function placeNotes(tree: NormTree): PlacedNotes {
  const { marks, notes } = new Walk(tree.children);
  const called = new Map<Inline, { note: Footnote; isFirst: boolean }>();
  const taken = new Set<Footnote>();
  for (const { mark, id, at, isInNote } of marks) {
    const named = notes.filter((known) => known.id === id);
    const found = named.find((known) => known.at > at) ?? named.at(-1);
    if (!found) continue;
    const isFirst = !isInNote && !taken.has(found.note);
    if (isFirst) taken.add(found.note);
    called.set(mark, { note: found.note, isFirst });
  }
  return { findCalled: (mark) => called.get(mark), isTaken: (note) => taken.has(note) };
}
