/**
 * The forms of a norm, to fill in, keep, print and hand in: one record describes fields, codes, checks and printed words, and
 * page, sheet of paper and file come from it. `record/` what the record says and its rules · `checks/` what is asked of a field ·
 * `sheet/` the sheet on screen and paper · `file/` a reader's own file · `fill/` what brings the sheet to life.
 * Begin with `format.schema.ts`.
 */
export type { Format } from './format.schema.ts';
export { formats, listFormats } from './formats.content.ts';
export { listBlocks } from './record/list-blocks.ts';
export { formatFormatPath, formatsPath } from './format-path.ts';
