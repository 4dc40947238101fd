import { formatNormPath } from '../tree/provision-address.ts';
import { formatShortName } from './short-name.ts';
import { listNormRecords } from './norm-records.ts';

/** A later norm that may change another one; its text is not known. */
export interface PossibleChange {
  /** `OM N° 042-2013-MPT`. */
  name: string;
  href: string;
  /** What is known of it, one or more plain Spanish sentences. */
  note: string;
}

/** Later norms that may change a norm, as their records say; none where nothing is known. */
export function listPossibleChanges(id: string): PossibleChange[] {
  return listNormRecords().flatMap(({ value }) =>
    value.relations
      .filter(({ kind, target }) => kind === 'may-amend' && target === id)
      .map(({ note = '' }) => ({ name: formatShortName(value), href: formatNormPath(value.id), note })),
  );
}
