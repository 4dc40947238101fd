import path from 'node:path';
import { SiteError } from '#errors';
import { printIssues } from './print-issues.ts';

const sources = path.resolve(process.env['NORMA_SHARED'] ?? '../shared', 'seeds');

try {
  // Rooms read their registries when they are loaded; a mistake there is told like any other.
  const { checkAllContent } = await import('./content/check-all-content.ts');
  const { content, issues } = checkAllContent(process.cwd(), sources);
  const errors = printIssues(issues);
  console.log(
    `contenido: ${content.norms.length} textos y ${content.registries.size} registros revisados; ` +
      `${errors} errores y ${issues.length - errors} avisos`,
  );
  if (!content.sources) console.log('contenido: las fuentes no están (NORMA_SHARED); no se coteja su SHA-256');
  process.exitCode = errors > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof SiteError)) throw error;
  printIssues(error.issues);
  process.exitCode = 1;
}
