import { isActivityCode } from '../activities/activity-count.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { formatActionPath, formatCodePath } from '../roadmap/plan-paths.ts';

/** A place that calls a note. */
export interface NoteCall {
  /** `acción 1.1.3`, `actividad 1.2.2.3`, `META 3`, `línea 1.4`. */
  label: string;
  href?: string;
}

/** Each list of note numbers in a piece of data, however deep. */
function collectNotes(value: unknown): number[] {
  if (Array.isArray(value)) return value.flatMap(collectNotes);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'notes' && Array.isArray(inner) ? inner.filter((one) => typeof one === 'number') : collectNotes(inner),
  );
}

interface Source extends NoteCall {
  numbers: readonly number[];
}

const landing = '/planes/plan-hdr-as-2025/';

function listSources({ goals, objectives, actions, schedule, table22, table23 }: Roadmap): Source[] {
  const lines = objectives.flatMap((objective) => objective.lines);
  const rows = [...schedule, ...table22, ...table23].filter(({ code }) => isActivityCode(code));
  return [
    ...goals.map((goal) => ({
      label: goal.name.text.split(':')[0] ?? '',
      href: landing,
      numbers: collectNotes(goal),
    })),
    ...lines.map(({ code, name, relevant }) => ({ label: `línea ${code}`, numbers: collectNotes([name, relevant]) })),
    ...actions.map(({ action }) => ({
      label: `acción ${action.code}`,
      href: formatActionPath(action.code),
      numbers: collectNotes(action),
    })),
    ...rows.map((row) => ({
      label: `actividad ${row.code}`,
      href: formatCodePath(row.code),
      numbers: collectNotes(row),
    })),
  ];
}

/** Places that call each note, by its number; none where the data do not hold the call. */
export function buildNoteCalls(roadmap: Roadmap): (number: number) => NoteCall[] {
  const sources = listSources(roadmap);
  return (number) => {
    const calls = sources.filter(({ numbers }) => numbers.includes(number));
    return calls
      .filter(({ label }, index) => calls.findIndex((other) => other.label === label) === index)
      .map(({ numbers: _numbers, ...call }) => call);
  };
}
