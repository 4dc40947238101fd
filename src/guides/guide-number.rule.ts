import { listRecords, type ContentRule } from '#catalogue';
import { checkGuideNumbers } from './check-guide-numbers.ts';
import { guides } from './guides.content.ts';

/** No guide says a number of its own: fees, periods and counts follow the records it is tied to. */
export const rule: ContentRule = () => checkGuideNumbers(listRecords(guides));
