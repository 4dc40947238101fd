/** Prints what a build costs with many norms: time and peak memory, cold and warm, and the cost of each further norm. */
import { rmSync } from 'node:fs';
import { copySite } from './copy-site.ts';
import { measureBuild, type BuildMeasure } from './measure-build.ts';

interface Row {
  count: number;
  cold: BuildMeasure;
  warm: BuildMeasure;
}

async function measureSite(count: number): Promise<Row> {
  const folder = copySite(count);
  try {
    const cold = await measureBuild(folder);
    return { count, cold, warm: await measureBuild(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function formatMeasure({ seconds, peakMegabytes }: BuildMeasure): string {
  const memory = peakMegabytes === undefined ? 'memoria no medida' : `${peakMegabytes.toFixed(0)} MB`;
  return `${seconds.toFixed(1)} s, ${memory}`;
}

/** Milliseconds for each norm by which `row` has more than `base`. */
function formatCost(base: Row, row: Row, kind: 'cold' | 'warm'): string {
  const cost = ((row[kind].seconds - base[kind].seconds) * 1000) / (row.count - base.count);
  return `${cost.toFixed(0)} ms`;
}

const wanted = Number(process.argv[2] ?? 500);
if (!Number.isInteger(wanted) || wanted < 2) {
  console.error('Escribe cuántas normas agregar, un entero desde 2: npm run bench -- 500');
  process.exit(1);
}
const rows: Row[] = [];
for (const count of [0, Math.floor(wanted / 2), wanted]) {
  const row = await measureSite(count);
  rows.push(row);
  console.log(
    `${String(count).padStart(5)} normas más   en frío ${formatMeasure(row.cold)}   otra vez ${formatMeasure(row.warm)}`,
  );
}
const [none, half, all] = rows as [Row, Row, Row];
for (const kind of ['cold', 'warm'] as const) {
  const name = kind === 'cold' ? 'en frío' : 'otra vez';
  console.log(
    `Cada norma más, ${name}: ${formatCost(none, half, kind)} en la primera mitad, ${formatCost(half, all, kind)} en la segunda`,
  );
}
