import { listRecords, type ContentRule } from '#catalogue';
import { listProcedures } from '#procedures';
import { checkLetters } from './check-letters.ts';
import { letters } from './letters.content.ts';

/** Letters leave nothing open that nobody fills in. */
export const rule: ContentRule = () => checkLetters(listRecords(letters), listProcedures());
