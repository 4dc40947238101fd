import type { NormEntry } from '#library';
import { findCurrentStatus, formatShortName, formatStatus, type StatusMark } from '#norms';
import { findMark } from '../link-words.ts';
import { formatMapPath } from '../map-path.ts';

/** A norm as a drawing shows it: name and ring, and the link to its own map. */
export interface DrawnNorm {
  id: string;
  href: string;
  name: string;
  mark: StatusMark;
  /** Today's state in words. */
  status: string;
}

/** What a drawing shows of a norm. */
export function describeNorm({ record }: NormEntry): DrawnNorm {
  return {
    id: record.id,
    href: formatMapPath(record.id),
    name: formatShortName(record),
    mark: findMark(record),
    status: formatStatus(findCurrentStatus(record.status)),
  };
}
