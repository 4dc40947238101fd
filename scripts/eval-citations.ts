/** Prints precision and recall of the citation engine on the labelled set; fails below the promised figures. */
import {
  buildCitationRegistry,
  evaluateCitations,
  heldOutFirstRuns,
  listErrata,
  type PartResult,
  type Score,
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
const registry = buildCitationRegistry({
  norms: [...listKnownNorms(), ...texts.map(({ record }) => record.value)],
  issuers: listIssuers(),
  errata: listErrata(),
  outlines: new Map(texts.map(({ record, tree }) => [record.id, new Set(buildOutline(tree).map(({ eId }) => eId))])),
});
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
