import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listParsedTexts, walkProvisions, type NormFrontMatter, type NormTree, type ParsedText } from '#norms';
import type { Issue } from '#errors';
import { readMainText } from './built-site/read-main-text.ts';
import { printIssues } from './gate/print-issues.ts';
import { checkPlanPages } from './source-coverage/cover-plan-pages.ts';
import { coverSource, type Coverage } from './source-coverage/cover-source.ts';
import { joinPages } from './source-coverage/join-pages.ts';
import { listWords } from './source-coverage/list-words.ts';
import { stripMarkup } from './source-coverage/strip-markup.ts';

const shared = path.resolve(process.env['NORMA_SHARED'] ?? '../shared');
const seeds = path.join(shared, 'seeds');

/** What stands beside the official text: leaving it out changes no result and saves much comparing. */
function isOurs(name: string, { class: classes = '', role }: Record<string, string>): boolean {
  return ['sup', 'nav', 'button', 'aside'].includes(name) || classes === 'section' || role === 'note';
}

function readWords(html: string): string[] {
  return listWords(readMainText(html, isOurs)).map((word) => word.text);
}

/** Words of the norm as it stands in the site; pages of its own come in the order of the text. */
function readNorm(id: string, tree: NormTree): string[] {
  const folder = path.join('dist', 'normas', id);
  const eIds = [...walkProvisions(tree.children)].map(({ eId }) => eId);
  const files = eIds.map((eId) => path.join(folder, eId, 'index.html')).filter((file) => existsSync(file));
  return joinPages(
    readWords(readFileSync(path.join(folder, 'index.html'), 'utf8')),
    files.map((file) => readWords(readFileSync(file, 'utf8'))),
  );
}

function coverNorm({ id, source, omissions }: NormFrontMatter, tree: NormTree): Coverage {
  const text = readFileSync(path.join(seeds, source.file), 'utf8');
  const declared = omissions.map((omission) => ({
    words: listWords(stripMarkup(omission.text)).map((word) => word.text),
    times: omission.times,
  }));
  return coverSource(listWords(stripMarkup(text)), readNorm(id, tree), declared);
}

/** A document that is a picture has no words to compare: it was read by eye. */
const isPicture = ({ source }: NormFrontMatter): boolean => /\.(?:png|jpe?g)$/i.test(source.file);

function buildIssues(file: string, { source }: NormFrontMatter, coverage: Coverage): Issue[] {
  const issues: Issue[] = coverage.missing.map(({ line, text }) => ({
    rule: 'missing-passage',
    place: { file },
    message: `Falta en el sitio lo que «${source.file}» dice en la línea ${line}: «${text.slice(0, 200)}»`,
    fix: 'Cópielo en el texto de la norma o declárelo en «omissions» con el motivo.',
  }));
  for (const { omission, found } of coverage.unfounded) {
    const message = `«omissions» declara ${omission.times} veces «${omission.words.join(' ')}», y la fuente lo tiene ${found}.`;
    issues.push({ rule: 'unfounded-omission', place: { file }, message });
  }
  return issues;
}

function formatShare(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function printCoverage(id: string, { total, covered, declared, missing }: Coverage): void {
  const text = total - declared;
  console.log(
    `${id}: el sitio tiene el ${formatShare(covered / text)} de los ${text} caracteres del texto; ` +
      `omisiones declaradas: ${formatShare(declared / total)} de la fuente; pasajes sin declarar: ${missing.length}`,
  );
}

function checkNorm({ record: { file, value: frontMatter }, tree }: ParsedText): Issue[] {
  if (isPicture(frontMatter)) {
    console.log(`${frontMatter.id}: la fuente es una imagen, leída a ojo; no hay palabras que cotejar`);
    return [];
  }
  const sourceFile = path.join(seeds, frontMatter.source.file);
  if (!existsSync(sourceFile)) {
    console.log(
      `${frontMatter.id}: la fuente «${frontMatter.source.file}» no está en la carpeta compartida; no se coteja`,
    );
    return [];
  }
  const sha256 = createHash('sha256').update(readFileSync(sourceFile)).digest('hex');
  if (sha256 !== frontMatter.source.sha256) {
    const message = `La fuente «${frontMatter.source.file}» no es la que declara la ficha: su SHA-256 es otro.`;
    return [{ rule: 'source-digest', place: { file }, message, fix: `sha256: ${sha256}` }];
  }
  const coverage = coverNorm(frontMatter, tree);
  printCoverage(frontMatter.id, coverage);
  return buildIssues(file, frontMatter, coverage);
}

if (existsSync(seeds)) {
  const issues = [...[...listParsedTexts().values()].flatMap(checkNorm), ...checkPlanPages()];
  process.exitCode = printIssues(issues) > 0 ? 1 : 0;
} else {
  console.log('cotejo con las fuentes: omitido, porque la carpeta compartida no está (NORMA_SHARED)');
}
