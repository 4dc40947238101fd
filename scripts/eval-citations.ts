/** Prints precision and recall of the citation engine on the labelled set; fails below the promised figures. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildCitationRegistry,
  evaluateCitations,
  heldOutFirstRuns,
  type PartResult,
  type RegisteredNorm,
  type Score,
} from '#citations';
import { buildOutline, parseNormFile, parseNormText } from '#norms';

const promised = { precision: 0.99, recall: 0.97 };
const content = fileURLToPath(new URL('../content/', import.meta.url));

function readRegistry(name: string): never {
  return JSON.parse(readFileSync(`${content}registries/${name}.json`, 'utf8')) as never;
}

function readNorms(): { record: RegisteredNorm; outline: ReadonlySet<string> }[] {
  const files = readdirSync(`${content}norms`).filter((name) => name.endsWith('.mdx'));
  return files.map((name) => {
    const file = parseNormFile(readFileSync(`${content}norms/${name}`, 'utf8'), name);
    if (!file.frontMatter) throw new Error(`No se pudo leer ${name}.`);
    const { tree } = parseNormText(file.body);
    return { record: file.frontMatter, outline: new Set(buildOutline(tree).map(({ eId }) => eId)) };
  });
}

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

const texts = readNorms();
const registry = buildCitationRegistry({
  norms: [...(readRegistry('norms') as RegisteredNorm[]), ...texts.map(({ record }) => record)],
  issuers: readRegistry('issuers'),
  errata: readRegistry('errata'),
  outlines: new Map(texts.map(({ record, outline }) => [record.id, outline])),
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
