/** What is to be looked at again. */
export interface DueItem {
  file: string;
  line: number;
  /** What it is, in a few words: `norma «ley-27314», status`. */
  what: string;
  /** Day on which it was last looked at, or since which it is missing; undefined where nobody wrote one. */
  since: string | undefined;
  why: string;
  /** What to do, as an order. */
  mend: string;
  /** It is missing, whenever that was noticed. */
  isMissing?: true;
}

/** Items last looked at before a day, the oldest first; what is missing always; then those without a day, by place. */
export function chooseDue(items: readonly DueItem[], before: string): DueItem[] {
  return items
    .filter(({ since, isMissing }) => isMissing ?? (since === undefined || since < before))
    .toSorted(
      (a, b) => (a.since ?? '9').localeCompare(b.since ?? '9') || a.file.localeCompare(b.file) || a.line - b.line,
    );
}
