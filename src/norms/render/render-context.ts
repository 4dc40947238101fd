import { formatNoteId } from '../tree/note-id.ts';
import type { Provision, ProvisionChild } from '../tree/norm-tree.ts';
import type { FindLinks } from './render-table.ts';

/** What rendering needs to know besides the tree. */
export interface RenderContext {
  findLinks: FindLinks;
  /** Our notes beside a provision, ready HTML; empty for none. */
  renderMargin: (provision: Provision) => string;
  /** Where the permanent link of a provision leads. */
  findPath: (eId: string) => string;
  /** HTML heading level of an article: 3 in the whole text, 2 on its own page. */
  articleLevel: 2 | 3;
}

/** HTML heading levels. */
export type Level = 2 | 3 | 4 | 5 | 6;

/** The next narrower heading level. */
export function deepen(level: Level): Level {
  return Math.min(level + 1, 6) as Level;
}

/** Hands out the ids of one page's footnotes: the first mark of a note is where its way back leads. */
class NoteMarks {
  readonly #known: ReadonlySet<string>;
  readonly #marked = new Set<string>();
  readonly #printed = new Set<string>();

  /** `known` are the notes that stand on this page. */
  constructor(children: readonly ProvisionChild[]) {
    this.#known = new Set(listNoteIds(children));
  }

  /** The mark in the text; without a link when the note stands elsewhere. */
  renderMark(mark: string, escaped: string): string {
    const id = formatNoteId(mark);
    if (!this.#known.has(id)) return `<sup>${escaped}</sup>`;
    const place = this.#marked.has(id) ? '' : ` id="fnref_${id}"`;
    this.#marked.add(id);
    return `<sup><a${place} href="#fn_${id}" aria-label="Nota ${escaped}">${escaped}</a></sup>`;
  }

  /** Attribute and mark a note begins with; of notes with one mark, the first is the one that marks lead to. */
  renderStart(mark: string, escaped: string): { attribute: string; start: string } {
    const id = formatNoteId(mark);
    const attribute = this.#printed.has(id) ? '' : ` id="fn_${id}"`;
    this.#printed.add(id);
    if (!this.#marked.has(id)) return { attribute, start: escaped };
    return {
      attribute,
      start: `<a href="#fnref_${id}" aria-label="Volver al texto de la nota ${escaped}">${escaped}</a>`,
    };
  }
}

function listNoteIds(children: readonly ProvisionChild[]): string[] {
  return children.flatMap((child) => {
    if (child.kind === 'note') return [formatNoteId(child.id)];
    return child.kind === 'text' || child.kind === 'table' ? [] : listNoteIds(child.children);
  });
}

/** One page in the making. */
export interface Rendering extends RenderContext {
  notes: NoteMarks;
  /** A name for the next table: no two of a page may have the same. */
  nameTable: () => string;
}

/** A rendering of these children and what is inside them. */
export function startRendering(children: readonly ProvisionChild[], context: RenderContext): Rendering {
  let tables = 0;
  const nameTable = (): string => {
    tables += 1;
    return `Tabla${tables === 1 ? '' : ` ${tables}`} del texto oficial`;
  };
  return { ...context, notes: new NoteMarks(children), nameTable };
}
