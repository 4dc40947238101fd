/** How large the list of a sheet is set. */
export interface SheetSize {
  /** Class of the style sheet. */
  name: 'xl' | 'l' | 'm' | 's' | 'xs' | 'flow';
  /** Points of the words of a line; never under 14. */
  points: number;
  /** Lines in one column or two, or one after the other in each row. */
  layout: 'one' | 'two' | 'rows';
  /** Whether the few words below a line are shown, too. */
  hasHints: boolean;
  /** Points of a drawing. */
  drawing: number;
  /** Points of the title. */
  title: number;
}

/** Largest first; `sheet.css` sets the same. */
export const sheetSizes: readonly [SheetSize, ...SheetSize[]] = [
  { name: 'xl', points: 20, layout: 'one', hasHints: true, drawing: 40, title: 26 },
  { name: 'l', points: 17, layout: 'one', hasHints: true, drawing: 32, title: 26 },
  { name: 'm', points: 16, layout: 'two', hasHints: true, drawing: 30, title: 26 },
  { name: 's', points: 14, layout: 'two', hasHints: true, drawing: 24, title: 22 },
  { name: 'xs', points: 14, layout: 'two', hasHints: false, drawing: 18, title: 22 },
  { name: 'flow', points: 14, layout: 'rows', hasHints: false, drawing: 18, title: 22 },
];
