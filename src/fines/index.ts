export {
  FineTableSchema,
  InfractionSchema,
  type FineColumn,
  type FineTable,
  type Infraction,
  type Offender,
  type OffenderId,
} from './fine.schema.ts';
export { fineTables, findInfraction } from './fines.ts';
export { columnNames, formatInfractionCode, offenderNames } from './fine-words.ts';
