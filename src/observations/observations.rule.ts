import { listRecords, type ContentRule } from '#catalogue';
import { checkObservations } from './check-observations.ts';
import { observations } from './observations.content.ts';
import { findPrintedText, listOutlines } from './printed-places.ts';

/** Observations stand on words that are printed where they say. */
export const rule: ContentRule = () => {
  const records = listRecords(observations);
  const places = new Map(records.map(({ value, locate }) => [value, locate(['id'])]));
  const all = records.map(({ value }) => value);
  return checkObservations(
    all,
    listOutlines(),
    findPrintedText,
    (observation) => places.get(observation) ?? { file: '' },
  );
};
