/**
 * Prints precision and recall of the citation engine on the labelled set, and on passages of the shared corpus where that is
 * there; fails below the promised figures, and where the last figures kept are not those of this run: `--write` keeps them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildCitationRegistry,
  evaluateCitations,
  evaluateUnseen,
  heldOutFirstRuns,
  listErrata,
  listUnseenSets,
  unseenRuns,
  type PartResult,
  type Score,
  type UnseenRun,
  type UnseenScore,
} from '#citations';
import { buildOutline, listIssuers, listKnownNorms, listParsedTexts } from '#norms';

const promised = { precision: 0.99, recall: 0.97 };
function formatScore(name: string, score: Score): string {
  const share = (value: number): string => `${(100 * value).toFixed(2)} %`.padStart(9);
  return `  ${name.padEnd(12)} precisión ${share(score.precision)}   exhaustividad ${share(score.recall)}   (${score.correct} correctas, ${score.found} halladas, ${score.expected} esperadas)`;
}

function printPart(name: string, part: PartResult): void {
  console.log(`${name}: ${part.passages} pasajes, ${part.negatives} sin citas`);
  console.log(
    [
      formatScore('todas', part.all),
      formatScore('normas', part.norms),
      formatScore('disposiciones', part.provisions),
    ].join('\n'),
  );
}

const texts = [...listParsedTexts().values()];
const known = {
  norms: [...listKnownNorms(), ...texts.map(({ record }) => record.value)],
  issuers: listIssuers(),
  errata: listErrata(),
  outlines: new Map(texts.map(({ record, tree }) => [record.id, new Set(buildOutline(tree).map(({ eId }) => eId))])),
};
const registry = buildCitationRegistry(known);
const result = evaluateCitations(registry);
printPart('Conjunto de trabajo', result.dev);
printPart('Conjunto reservado', result.heldOut);
printPart('Total', result.total);
for (const run of heldOutFirstRuns) {
  console.log(
    `Primera medición de ${run.prefix}: ${run.correct} correctas, ${run.found} halladas, ${run.expected} esperadas (${run.labelSlips} diferencias eran error de la etiqueta)`,
  );
}
for (const { passage, kind, text, target } of result.misses) {
  console.log(`${kind === 'missing' ? 'falta' : 'sobra'} ${passage.id} «${text}» → ${target}   (${passage.why})`);
}
const { precision, recall } = result.total.all;
if (precision < promised.precision || recall < promised.recall) {
  console.error(
    `Por debajo de lo prometido: precisión ${100 * promised.precision} %, exhaustividad ${100 * promised.recall} %.`,
  );
  process.exitCode = 1;
}

const runsFile = new URL('../../src/citations/evaluate/unseen-runs.json', import.meta.url);
const corpus = join(process.env['NORMA_SHARED'] ?? join(import.meta.dirname, '../../../shared'), 'corpus');

const measures = ['precision', 'recall', 'article', 'resolution', 'otherNames'] as const;

function printUnseen(set: number, score: Pick<UnseenScore, (typeof measures)[number] | 'wrongLinks'>): void {
  const shares = measures.map((name) => `${name} ${score[name].right}/${score[name].of}`).join('   ');
  console.log(`Conjunto no visto ${set}: ${shares}   enlaces equivocados ${score.wrongLinks}`);
}

/** Whether this run gave what is kept as the last one. */
function isKept(run: UnseenRun, score: UnseenScore): boolean {
  return (
    run.wrongLinks === score.wrongLinks &&
    measures.every((name) => run[name].right === score[name].right && run[name].of === score[name].of)
  );
}

if (existsSync(corpus)) {
  const read = {
    readFile: (file: string) => readFileSync(join(corpus, file), 'utf8'),
    digest: (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16),
  };
  const today = new Date().toISOString().slice(0, 10);
  const kept = listUnseenSets().flatMap(({ set, passages }): UnseenRun[] => {
    const { differences, ...score } = evaluateUnseen(passages, known, read);
    printUnseen(set, score);
    if (process.argv.includes('--list'))
      for (const { id, what, text, detail } of differences) console.log(`  ${id} ${what} «${text}» ${detail}`);
    return unseenRuns
      .filter((run) => run.set === set)
      .map((run) => {
        if (run.run === 'first' || isKept(run, { ...score, differences })) return run;
        if (!process.argv.includes('--write')) {
          console.error(
            `Las cifras guardadas del conjunto ${set} no son las de esta medición. Guárdalas: node scripts/eval/citations.ts --write`,
          );
          process.exitCode = 1;
        }
        return { ...run, ...score, on: today };
      });
  });
  if (process.argv.includes('--write')) writeFileSync(runsFile, `${JSON.stringify(kept, null, 2)}\n`);
} else console.log(`Los pasajes no vistos no se midieron: ${corpus} no está.`);
