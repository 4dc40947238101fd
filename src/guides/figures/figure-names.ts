/** Diagrams a step may have under it; `GuideFigure.astro` draws each. */
export const figureNames = ['agua', 'produccion', 'estados'] as const;

/** Name of a diagram. */
export type FigureName = (typeof figureNames)[number];
