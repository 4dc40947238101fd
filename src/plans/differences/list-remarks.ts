import type { Roadmap } from '../roadmap/roadmap.ts';
import type { Difference } from './difference.ts';
import { dropRepeated } from './merge-years.ts';

/** Actions and activities that a remark names. */
function findNamedCodes(text: string, { actions, activities }: Roadmap): string[] {
  const known = new Set([...actions.map(({ action }) => action.code), ...activities.map(({ code }) => code)]);
  const named = (text.match(/\d(?:\.\d){2,3}/gu) ?? []).filter((code) => known.has(code));
  return [...new Set(named)];
}

/** What we read by eye while encoding; a remark that says what several comparisons found takes their places. */
export function listRemarks(roadmap: Roadmap, found: readonly Difference[]): Difference[] {
  return roadmap.plan.remarks.map(({ text, places, severity, covers = [] }, index) => {
    const covered = found.filter(({ id }) => covers.includes(id));
    const codes = [...findNamedCodes(text, roadmap), ...covered.flatMap((one) => one.codes)];
    const versions = dropRepeated(covered.flatMap((one) => one.versions));
    return {
      id: `lectura-${index + 1}`,
      kind: covered[0]?.kind ?? 'lectura',
      codes: [...new Set(codes)],
      sentence: text,
      versions: versions.length > 0 ? versions : places.map((lines) => ({ places: [{ lines }], text: '' })),
      severity,
    };
  });
}
