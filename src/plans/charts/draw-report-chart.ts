import { dot, text, type Markish } from '@observablehq/plot';
import { countStates } from '../report/report-counts.ts';
import { formatStateCount, progressStateWords, reportedStates } from '../progress/progress-words.ts';
import type { ReportedState } from '../progress/progress.schema.ts';
import type { Report } from '../report/report.schema.ts';
import { drawChart } from './draw-chart.ts';

const width = 340;
const rowHeight = 60;
/** Where the first ring stands, how far the next, and how large they are. */
const rings = { start: 112, step: 30, radius: 8 };

interface Ring {
  row: number;
  place: number;
  state: ReportedState;
}

/** What a symbol draws with. */
interface Pen {
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  arc: (x: number, y: number, radius: number, from: number, to: number) => void;
  closePath: () => void;
}

const half = {
  draw: (pen: Pen) => {
    pen.arc(0, 0, rings.radius, Math.PI / 2, (3 * Math.PI) / 2);
    pen.closePath();
  },
};
const struck = {
  draw: (pen: Pen) => {
    const reach = rings.radius * Math.SQRT1_2;
    pen.moveTo(-reach, reach);
    pen.lineTo(reach, -reach);
  },
};
const open = {
  draw: (pen: Pen) => {
    pen.arc(0, 0, rings.radius, 0, (3 * Math.PI) / 2);
  },
};

/** The rings of one state: closed, half, struck or open, as everywhere on the site; a sheet colours them by class. */
function drawRings(all: readonly Ring[], state: ReportedState): Markish[] {
  const data = all.filter((ring) => ring.state === state);
  const { mark } = progressStateWords[state];
  const place = { x: 'place', y: 'row', dy: -11, r: rings.radius } as const;
  const outline = { ...place, className: `ring ${mark}` };
  if (mark === 'sin-verificar') return [dot(data, { ...outline, symbol: open })];
  const inside: Markish[] =
    mark === 'modificada'
      ? [dot(data, { ...place, className: `half ${mark}`, symbol: half })]
      : mark === 'derogada'
        ? [dot(data, { ...outline, symbol: struck })]
        : [];
  return [dot(data, outline), ...inside];
}

const listStates = (objective: Report['objectives'][number]): string => {
  const counts = countStates(objective.activities);
  return reportedStates
    .flatMap((state) => (counts[state] > 0 ? [formatStateCount(state, counts[state])] : []))
    .join(', ');
};

/** States by objective: a ring for each activity, and the same in words below. */
export function drawReportChart({ objectives }: Pick<Report, 'objectives'>): string {
  const all = objectives.flatMap(({ number, activities }) =>
    activities.map(({ state }, index): Ring => ({ row: number, place: index, state: state.value })),
  );
  const rows = objectives.map((objective) => ({ row: objective.number, states: listStates(objective) }));
  const most = Math.max(...objectives.map(({ activities }) => activities.length));
  return drawChart({
    id: 'grafico-estados',
    title: 'Estado de las actividades, por objetivo',
    description: rows.map(({ row, states }) => `Objetivo ${row}: ${states}.`).join(' '),
    width,
    height: objectives.length * rowHeight,
    marginTop: 0,
    marginBottom: 0,
    x: { domain: [0, most], range: [rings.start, rings.start + most * rings.step] },
    y: { type: 'band', domain: rows.map(({ row }) => row) },
    marks: [
      text(rows, {
        y: 'row',
        frameAnchor: 'left',
        dy: -11,
        text: ({ row }: { row: number }) => `Objetivo ${row}`,
        className: 'key',
      }),
      text(rows, { y: 'row', frameAnchor: 'left', dy: 10, text: 'states' }),
      ...reportedStates.flatMap((state) => drawRings(all, state)),
    ],
  });
}
