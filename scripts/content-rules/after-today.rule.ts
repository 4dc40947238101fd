import { listRecords, readToday, type ContentDefinition, type ContentRule } from '#catalogue';
import { definitions } from '../../src/collections.ts';
import { checkAfterToday } from './after-today.ts';

/** Nothing we tell of as done lies ahead. Further days of rest and the years of plans may. */
export const rule: ContentRule = () =>
  definitions.flatMap((kind: ContentDefinition) =>
    listRecords(kind).flatMap((record) => checkAfterToday(record, readToday())),
  );
