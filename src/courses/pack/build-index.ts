import { escapeHtml } from '#norms';
import type { Course } from '../course.ts';

/** A step of a package. */
export interface PackedStep {
  /** `Lista de requisitos: Sacar o renovar tu carnet en Trujillo`. */
  name: string;
  /** Name of its file. */
  file: string;
  /** The same on the site, in full: a path. */
  page: string;
}

/** What the frame of a package says. */
export interface IndexParts {
  course: Course;
  steps: readonly PackedStep[];
  version: string;
  /** `21/11/2026`, the oldest of its steps; undefined where none says one. */
  checked: string | undefined;
  site: string | undefined;
  /** Names of its sheets. */
  sheets: readonly string[];
  script: string;
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A single step says itself what it is: its title is there for those who hear the page. */
const writeHead = ({ course, steps }: IndexParts): string =>
  steps.length === 1
    ? `<h1 class="sr">${escapeHtml(course.title)}</h1>`
    : `<h1>${escapeHtml(course.title)}</h1>\n<p>${escapeHtml(course.lead)}</p>`;

function writeSteps(steps: readonly PackedStep[]): string {
  if (steps.length === 1) return '';
  const items = steps.map(
    ({ name, file }, index) => `<li><a href="${file}" target="paso">${index + 1}. ${escapeHtml(name)}</a></li>`,
  );
  return `<nav aria-label="Pasos"><ol>${items.join('')}</ol></nav>`;
}

/** Where the rules of today are: of one step its page, of several the list of courses. */
function writeCurrent({ steps, site }: IndexParts): string {
  const [step] = steps;
  const page = steps.length === 1 && step ? step.page : '/cursos/';
  return site === undefined ? page : `<a href="${site}${page}" target="_blank" rel="noopener">${site}${page}</a>`;
}

/**
 * The page that a classroom opens: the steps, the frame that shows them, how things stand, and of when the rules are. The step in the
 * frame is the main part, for those who go by landmarks too.
 */
export function buildIndex(parts: IndexParts): string {
  const { course, steps, version, checked, site, sheets, script } = parts;
  const [first] = steps;
  const title = escapeHtml(course.title);
  const facts = [site && `data-site="${site}"`, course.mastery && `data-mastery="${course.mastery}"`].filter(Boolean);
  return `<!doctype html>
<html lang="es-PE">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
${sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('\n')}
<script src="${script}" defer></script>
</head>
<body class="course" ${facts.join(' ')}>
<header>
${writeHead(parts)}
<p class="small" role="status" data-state></p>
<div class="box warning" role="alert" data-problem-box hidden><p data-problem></p><p><button type="button" class="button" data-retry hidden>Probar otra vez</button></p></div>
${writeSteps(steps)}
</header>
<div class="step"><iframe name="paso" data-src="${first?.file ?? ''}" title="${escapeHtml(first?.name ?? '')}"></iframe></div>
<footer class="small" aria-label="De este paquete">
<p><b>Norma Circular</b>. Reglas ${version}${checked === undefined ? '' : `, revisadas el ${checked}`}. No es un sitio oficial. Este paquete no consulta a nadie: si las reglas cambian, no se entera. Las últimas: ${writeCurrent(parts)}</p>
</footer>
</body>
</html>
`;
}
