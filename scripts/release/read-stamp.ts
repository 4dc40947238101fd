import { execFileSync } from 'node:child_process';
import { listReviewDays } from '#views/review-days';

/** Which state of the project is published. */
export interface Stamp {
  /** The commit; undefined where there is no repository. */
  commit: string | undefined;
  /** Files differ from what the commit has; undefined where there is none to compare with. */
  changed: boolean | undefined;
  /** When it was committed, in seconds since 1970: the day of all files of the release, so that a server sees that they are others. */
  time: number;
  /** The last day on which a record was looked at. */
  reviewedOn: string;
}

function askGit(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** What the repository says of the state of the project, and `time` where it says one; without a repository nothing is known. */
export function readRepository(): Pick<Stamp, 'commit' | 'changed'> & { time: number | undefined } {
  const [commit, time] = askGit('show', '--no-patch', '--format=%H %ct', 'HEAD')?.split(' ') ?? [];
  const changes = askGit('status', '--porcelain');
  return {
    commit,
    changed: changes === undefined ? undefined : changes !== '',
    time: time === undefined ? undefined : Number(time),
  };
}

/** Reads the stamp off the repository and the content; the clock has no part in it. */
export function readStamp(): Stamp {
  const reviewedOn = [...listReviewDays().values()].toSorted().at(-1);
  if (reviewedOn === undefined) throw new Error('No record says when it was last looked at.');
  const { time = Date.parse(reviewedOn) / 1000, ...state } = readRepository();
  return { ...state, time, reviewedOn };
}

/** The stamp as the site says it, at `/sello.json`. */
export const formatStamp = ({ commit, changed, reviewedOn }: Stamp): string =>
  `${JSON.stringify({ commit: commit ?? null, conCambios: changed ?? null, datosRevisadosEl: reviewedOn }, null, 2)}\n`;
