import { createListReader, defineContent } from '#catalogue';
import { ChosenSheetSchema } from './handouts.schema.ts';

/** Sheets besides those that procedures, fines and zones have by themselves. */
export const handouts = defineContent({
  name: 'handouts',
  pattern: 'content/registries/handouts.json',
  schema: ChosenSheetSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All of them. */
export const listChosenSheets = createListReader(handouts);
