/**
 * What is handed out and shown in a workshop: sheets of one side of A4 and slides, from the records of procedures, fines and zones.
 * `record/` further sheets, chosen in content/registries/handouts.json · `sheet/` the sheet as data, its size, how it is printed ·
 * `slides/` one idea a screen. Knows no procedure and no town by name. Begin with `sheet/sheet.ts` and `sheet/list-sheets.ts`.
 */
export { handouts } from './record/handouts.content.ts';
export { formatSheetPath, formatSlidesPath, sheetsPath } from './sheet-path.ts';
export type { Sheet, SheetName } from './sheet/sheet.ts';
export { listSheetNames, listSheets } from './sheet/list-sheets.ts';
export { buildSlides } from './slides/build-slides.ts';
export type { Slide } from './slides/slide.ts';
