import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { FigureSchema, type Figure } from '#trust';

/** Where a run keeps its figures, one file for each: tests run in several processes. */
const KEPT = '.cache/figures';

const formatDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Keeps a figure of this run under its name: `content-mutants`, `load-p99-ms`. Fails for what is no number. */
export function keepFigure(name: string, value: number, folder = KEPT): void {
  const figure = FigureSchema.parse({ name, value, on: formatDay(new Date()) });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(figure));
}

/** The figures that were kept since they were last forgotten, by name. */
export function readKeptFigures(folder = KEPT): Figure[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => FigureSchema.parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))));
}

/** Forgets the figures of runs before. */
export function forgetFigures(folder = KEPT): void {
  rmSync(folder, { recursive: true, force: true });
}
