/**
 * Infractions and what they cost, as the tables of a norm print them: one file of content/fines for each norm.
 * A rule compares every cell with the row of the norm. Begin with `fine.schema.ts`; the calculator of fines is `src/calculators/fine`.
 */
export {
  FineTableSchema,
  type FineColumn,
  type FineReading,
  type FineTable,
  type Infraction,
  type Offender,
  type OffenderId,
} from './fine.schema.ts';
export { fines, listFineTables } from './fines.content.ts';
export { buildFineTable } from './build-fine-table.ts';
export { formatFinePath } from './fine-path.ts';
export { findInfraction } from './find-infraction.ts';
export { columnNames, formatInfractionCode, formatOffender, offenderNames } from './fine-words.ts';
