import type { Issue } from '#errors';
import type { Page } from '../built-site/read-built-site.ts';

/** Pages whose tables are no data of their own, or whose data are files elsewhere. */
export interface DeclaredTables {
  path: RegExp;
  /** In Spanish: why no file hangs on them. */
  reason: string;
}

/** What this site declares. */
const declaredTables: readonly DeclaredTables[] = [
  { path: /^\/embed\//u, reason: 'el marco lleva a su página completa, que tiene los archivos' },
  { path: /^\/normas\/[^/]+\/$/u, reason: 'los archivos están en la página de cada parte, que muestra la misma tabla' },
  { path: /^\/normas\/[^/]+\/mapa\/$/u, reason: 'son filas del mapa de todas las normas, que tiene los archivos' },
  { path: /^\/comparar\/textos\//u, reason: 'pone lado a lado dos textos, que se bajan enteros desde su norma' },
  { path: /^\/planes\/[^/]+\/texto\//u, reason: 'las filas del documento son los archivos de las páginas del plan' },
  { path: /^\/planes\/[^/]+\/entidad\//u, reason: 'cuenta por año filas que están en los archivos del plan' },
  { path: /^\/formularios\//u, reason: 'es un formulario en blanco: lo que se llena se baja desde él' },
  { path: /^\/revisar\/$/u, reason: 'se llena con el texto del lector, y se baja desde ella' },
  { path: /^\/citas\/como-enlazamos\/$/u, reason: 'resume una medición' },
  { path: /^\/calculadoras\/(?:bono|certificacion)\/$/u, reason: 'son los casos de una regla, no datos' },
  { path: /^\/calculadoras\/separar\/$/u, reason: 'sus filas están en los archivos de la calculadora de multas' },
];

const rule = 'table-downloads';

/** The lines of one sum, set as a table. */
const isSum = ({ attributes }: Page['elements'][number]): boolean =>
  (attributes['class'] ?? '').split(/\s+/u).includes('sum');

const listTables = ({ elements }: Page): Page['elements'] =>
  elements.filter((element) => element.tag === 'table' && !isSum(element));

/** Kinds of file that a page offers. */
const listEndings = ({ elements }: Page): Set<string> =>
  new Set(
    elements
      .filter(({ tag }) => tag === 'a')
      .flatMap(({ attributes }) => /\.(csv|xlsx)$/u.exec(attributes['href'] ?? '')?.[1] ?? []),
  );

/** Printed tables of a norm that the page does not offer as a file of their own. */
function* listUntaken({ path, elements }: Page): Generator<string> {
  for (const { tag, attributes } of elements) {
    const isPrinted = tag === 'table' && attributes['class'] === 'printed';
    const end = `/${attributes['id'] ?? ''}.csv`;
    if (isPrinted && !elements.some((link) => link.attributes['href']?.endsWith(end))) {
      yield `La tabla «${attributes['id'] ?? ''}» de ${path} no se puede bajar en CSV.`;
    }
  }
}

/** Each page with tables of data offers them as CSV and as a workbook, each printed table on its own, or is declared with a reason. */
export function checkTableDownloads(pages: readonly Page[], declared = declaredTables): Issue[] {
  const withTables = pages.filter((page) => listTables(page).length > 0);
  const isDeclared = ({ path }: Page): boolean => declared.some((one) => one.path.test(path));
  const missing = withTables
    .filter((page) => !isDeclared(page))
    .flatMap((page) => {
      const endings = listEndings(page);
      const lacking = ['csv', 'xlsx'].filter((ending) => !endings.has(ending));
      const messages = [
        ...(lacking.length > 0 ? [`La página tiene tablas y no ofrece archivos ${lacking.join(' ni ')}.`] : []),
        ...listUntaken(page),
      ];
      return messages.map((message) => ({
        rule,
        place: { file: page.file },
        message,
        fix: 'Publique la tabla (src/views/open-data/data-tables.ts) o diga por qué no en scripts/site-rules/table-downloads.ts.',
      }));
    });
  const idle = declared
    .filter(({ path }) => !withTables.some((page) => path.test(page.path)))
    .map(({ path, reason }) => ({
      rule,
      place: { file: 'scripts/site-rules/table-downloads.ts' },
      message: `La excepción «${path.source}» (${reason}) sobra: ninguna página suya tiene tablas.`,
    }));
  return [...missing, ...idle];
}
