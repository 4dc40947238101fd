import { z } from 'zod';

/** How many tests and checks went well, and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

/** What is read of Vitest's JSON report. */
const ReportSchema = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });

function parseReport(report: string): z.output<typeof ReportSchema> | undefined {
  try {
    return ReportSchema.safeParse(JSON.parse(report)).data;
  } catch {
    return undefined;
  }
}

/** The tests of a report; a step without one, or one that broke down, counts as a single check. */
export function countTests(ok: boolean, report?: string): Tally {
  const counted = report === undefined ? undefined : parseReport(report);
  if (!counted) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  // A step can fail with all its tests passed: a file that does not load, an error after the last test.
  const failed = ok ? counted.numFailedTests : Math.max(1, counted.numFailedTests);
  return { passed: counted.numPassedTests, failed };
}

/** The last line of a run: `N passed, N failed`. */
export function formatTally(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}
