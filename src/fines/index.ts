export { type FineColumn, type FineTable, type Infraction, type Offender, type OffenderId } from './fine.schema.ts';
export { fines, listFineTables } from './fines.content.ts';
export { findInfraction } from './find-infraction.ts';
export { columnNames, formatInfractionCode, offenderNames } from './fine-words.ts';
