import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Issue } from '#errors';
import { openCatalogue } from '#catalogue';
import {
  collectStatements,
  listPlans,
  readRoadmapData,
  roadmapSchedule,
  roadmapTable23,
  type ScheduleRow,
  type Statement,
  type Table23Row,
} from '#plans';
import { checkFigures } from './plan-coverage/check-figures.ts';
import { checkMarks } from './plan-coverage/check-marks.ts';
import { checkNotes } from './plan-coverage/check-notes.ts';
import { checkSemesters } from './plan-coverage/check-semesters.ts';
import { checkText } from './plan-coverage/check-text.ts';
import { coverDocument, type PlanCoverage } from './plan-coverage/cover-document.ts';
import { planFurniture } from './plan-coverage/furniture.ts';
import { readFragments } from './plan-coverage/read-fragments.ts';
import { printIssues } from './gate/print-issues.ts';

const shared = path.resolve(process.env['NORMA_SHARED'] ?? '../shared');
const seeds = path.join(shared, 'seeds');

const SourceSchema = z.object({ file: z.string(), sha256: z.string() });

/** The file that tells the source of a plan: that of its rows, or the first part of its text. */
const MainSchema = z.union([
  z.object({ id: z.string(), source: SourceSchema }),
  z.object({ plan: z.string(), source: SourceSchema }).transform(({ plan, source }) => ({ id: plan, source })),
]);

function collectFile(file: string): Statement[] {
  const statements = collectStatements(openCatalogue().readFile(file).value);
  return statements.map((statement) => ({ ...statement, path: `${path.basename(file)}${statement.path}` }));
}

/** Rows of the schedule, where the document has one. */
function readSchedule(files: readonly string[]): readonly ScheduleRow[] {
  return files.includes(roadmapSchedule.pattern) ? readRoadmapData().schedule : [];
}

/** Rows of table 2.3, where the document has one. */
function readTable23(files: readonly string[]): readonly Table23Row[] {
  return files.includes(roadmapTable23.pattern) ? readRoadmapData().table23 : [];
}

function buildIssues(file: string, { missing, unfounded, unused }: PlanCoverage): Issue[] {
  return [
    ...missing.map(({ line, text }) => ({
      rule: 'missing-in-plan',
      place: { file },
      message: `Falta en los datos lo que la fuente dice en la línea ${line}: «${text.slice(0, 200)}»`,
    })),
    ...unused.map(({ text, reason }) => ({
      rule: 'unused-furniture',
      place: { file: 'scripts/plan-coverage/furniture.ts' },
      message: `La fuente de «${file}» no tiene «${text.source}» (${reason}).`,
    })),
    ...unfounded.map(({ path: place, lines: [first, last], text }) => ({
      rule: 'unfounded-quote',
      place: { file },
      message: `${place} no está palabra por palabra en las líneas ${first} a ${last}: «${text.slice(0, 200)}»`,
    })),
  ];
}

function formatShare({ quoted, summed, missing }: PlanCoverage['rows']): string {
  const all = quoted + summed + missing;
  const share = ((100 * (quoted + summed)) / all).toFixed(2);
  return `${share} % de ${all} (${quoted} citados, ${summed} en nuestras palabras)`;
}

function checkDocument([main, ...others]: readonly [string, ...string[]]): Issue[] {
  const { id, source } = MainSchema.parse(openCatalogue().readFile(main).value);
  const sourceFile = path.join(seeds, source.file);
  if (!existsSync(sourceFile)) {
    console.log(`${id}: la fuente «${source.file}» no está en la carpeta compartida; no se coteja`);
    return [];
  }
  const text = readFileSync(sourceFile, 'utf8');
  const sha256 = createHash('sha256').update(text).digest('hex');
  if (sha256 !== source.sha256) {
    const message = `La fuente «${source.file}» no es la que declara el plan: su SHA-256 es otro.`;
    return [{ rule: 'source-digest', place: { file: main }, message, fix: `sha256: ${sha256}` }];
  }
  const statements = [main, ...others].flatMap(collectFile);
  const coverage = coverDocument(readFragments(text), statements, planFurniture[id] ?? []);
  const { rows, others: rest, furniture, narrative } = coverage;
  console.log(
    `${id}: celdas y puntos de lista ${formatShare(rows)}; otros pasajes ${formatShare(rest)}; rótulos y encabezados: ${furniture}`,
  );
  const lines = text.split('\n');
  const found = [
    ...checkText(id, text),
    ...checkFigures(statements, narrative, lines),
    ...checkNotes(statements, lines),
    ...checkMarks(lines, readSchedule(others)),
    ...checkSemesters(lines, readTable23(others)),
  ];
  return [...buildIssues(main, coverage), ...found.map((issue) => ({ ...issue, place: { file: main } }))];
}

if (existsSync(seeds)) {
  process.exitCode = printIssues(listPlans().flatMap((plan) => checkDocument(plan.content()))) > 0 ? 1 : 0;
} else {
  console.log('cotejo de los planes: omitido, porque la carpeta compartida no está (NORMA_SHARED)');
}
