import { listRecords, type ContentRule } from '#catalogue';
import { checkFines } from './check-fines.ts';
import { fines } from './fines.content.ts';
import { readFineRows } from './read-fine-rows.ts';

/** Every infraction is as its row prints it, cell by cell, and every row is there. */
export const rule: ContentRule = () =>
  listRecords(fines).flatMap(({ value, locate }) =>
    checkFines(value, readFineRows(value.norm, value.table.eId ?? ''), locate),
  );
