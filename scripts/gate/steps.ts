/** One step of the gate: a program with its arguments. */
export interface Step {
  name: string;
  /** Script or package program, with arguments; run by the Node that runs the gate. */
  command: readonly [program: string, ...args: string[]];
  /** Its figures are worth reading when all is well, too. */
  shown?: true;
  /** Its tests are counted one by one, from this report of Vitest. */
  report?: string;
  /** Runs in `npm test` too. */
  test?: true;
  /** Uses all cores by itself: nothing runs beside it. */
  alone?: true;
  /** Builds the site for the steps that follow. */
  buildsSite?: true;
  /** Looks at the built site: without one it is passed over. */
  needsSite?: true;
}

const REPORTS = '.cache/reports';

/** Tests of some projects; they are told file by file, or one by one where a file takes minutes on a slow machine. */
function vitest(report: string, reporter: 'default' | 'verbose', ...projects: string[]): Step['command'] {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return ['vitest', 'run', ...chosen, `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${report}`];
}

/** All steps in order: what is quick and what fails most often comes first. */
export const steps: readonly Step[] = [
  { name: 'paquetes', command: ['scripts/check-lock.ts'], test: true },
  // The types of collections, without which the linter takes all that comes from Astro for faults: a clean clone has none.
  { name: 'colecciones', command: ['astro', 'sync'], alone: true },
  { name: 'formato', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'sobrantes', command: ['knip', '--no-progress', '--no-config-hints'] },
  { name: 'estilo', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'tipos', command: ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'] },
  {
    name: 'pruebas',
    command: vitest(`${REPORTS}/unit.json`, 'default', 'unit', 'dom'),
    report: `${REPORTS}/unit.json`,
    alone: true,
    test: true,
  },
  // Chance, for as long as it takes to be worth something.
  { name: 'azar', command: vitest(`${REPORTS}/fuzz.json`, 'verbose', 'fuzz'), report: `${REPORTS}/fuzz.json` },
  { name: 'contenido', command: ['scripts/check-content.ts'], shown: true, test: true },
  { name: 'citas', command: ['scripts/eval/citations.ts'], test: true },
  { name: 'planes', command: ['scripts/check-plan-coverage.ts'], shown: true, test: true },
  { name: 'construcción', command: ['scripts/build.ts', '--force'], buildsSite: true, test: true },
  { name: 'reproducible', command: ['scripts/check-reproducible.ts'], shown: true, needsSite: true },
  { name: 'cotejo', command: ['scripts/check-coverage.ts'], shown: true, needsSite: true },
  { name: 'búsqueda', command: ['scripts/eval/search.ts'], test: true, needsSite: true },
  { name: 'enlaces', command: ['scripts/check-site.ts', 'links'], shown: true, test: true, needsSite: true },
  { name: 'html', command: ['scripts/check-site.ts', 'html'], shown: true, needsSite: true },
  { name: 'seguridad', command: ['scripts/check-site.ts', 'security'], shown: true, needsSite: true },
  { name: 'antiguos', command: ['scripts/check-site.ts', 'browsers'], shown: true, test: true, needsSite: true },
  { name: 'lectura', command: ['scripts/check-site.ts', 'reading'], shown: true, needsSite: true },
  { name: 'presupuestos', command: ['scripts/check-site.ts', 'budgets'], shown: true, needsSite: true },
  {
    name: 'navegador',
    command: vitest(`${REPORTS}/e2e.json`, 'verbose', 'e2e'),
    report: `${REPORTS}/e2e.json`,
    alone: true,
    test: true,
    needsSite: true,
  },
  {
    name: 'recorrido',
    command: vitest(`${REPORTS}/sweep.json`, 'verbose', 'sweep'),
    report: `${REPORTS}/sweep.json`,
    alone: true,
    needsSite: true,
  },
  // Last: it compares what this run counted with what the page of promises says.
  { name: 'cifras', command: ['scripts/check-figures.ts'], shown: true, test: true, alone: true },
];
