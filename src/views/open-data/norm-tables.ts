import { buildCsv, buildXlsx, publishFile, type Column, type PublishedFile, type Table } from '#files';
import type { Library } from '#library';
import { formatNormPath, layOutTable, listTables, type NormTree, type TablePlace } from '#norms';
import type { LoadTree } from './file-sources.ts';

/** Address of a table of a norm's text, without ending. */
const formatTableStem = (norm: string, eId: string): `/${string}` =>
  `${formatNormPath(norm).slice(0, -1)}/${eId}` as `/${string}`;

/** A printed table, word for word: its first row of headings names the columns, where it has one; the others are rows. */
export function buildPrintedTable(name: string, printed: Parameters<typeof layOutTable>[0]): Table {
  const grid = layOutTable(printed);
  const [first = []] = grid;
  const isHeaded = printed.head.length > 0;
  const columns = first.map((words, index): Column => ({
    key: String(index),
    header: isHeaded && words !== null && words !== '' ? words : `Columna ${index + 1}`,
    kind: 'text',
  }));
  const rows = (isHeaded ? grid.slice(1) : grid).map((row) =>
    Object.fromEntries(row.map((words, index) => [String(index), words])),
  );
  return { name, columns, rows };
}

/** Tables by the part on whose page they stand; those of no part, each by itself. */
function groupByPage(tables: readonly TablePlace[]): [string, readonly TablePlace[]][] {
  return [...Map.groupBy(tables, ({ eId, page = eId }) => page)];
}

function buildNamed(tree: NormTree, places: readonly TablePlace[]): Table[] {
  const tables = new Map(listTables(tree, new Set()).map(({ place, table }) => [place.eId, table]));
  return places.map(({ eId }, index) => {
    const table = tables.get(eId);
    if (!table) throw new Error(`There is no table ${eId}.`);
    return buildPrintedTable(`Tabla ${index + 1}`, table);
  });
}

/** Each table of a norm's text as CSV, and those of one part of it as a workbook. */
export function listNormTableFiles(library: Pick<Library, 'entries'>, loadTree: LoadTree): PublishedFile[] {
  return library.entries.flatMap(({ record: { id }, text }) =>
    groupByPage(text?.tables ?? []).flatMap(([page, places]) => [
      ...places.map((place) =>
        publishFile(`${formatTableStem(id, place.eId)}.csv`, async () => {
          const [table] = buildNamed((await loadTree(id)).tree, [place]);
          if (!table) throw new Error(`There is no table ${place.eId}.`);
          return buildCsv(table);
        }),
      ),
      publishFile(`${formatTableStem(id, page)}.xlsx`, async () =>
        buildXlsx(buildNamed((await loadTree(id)).tree, places)),
      ),
    ]),
  );
}

/** Files of the tables on the page of a part: the workbook, then each as CSV. */
export function listPartTableFiles(
  files: readonly PublishedFile[],
  norm: string,
  tables: readonly TablePlace[],
  part: string,
): PublishedFile[] {
  const own = tables.filter(({ page }) => page === part);
  const paths =
    own.length === 0
      ? []
      : [`${formatTableStem(norm, part)}.xlsx`, ...own.map(({ eId }) => `${formatTableStem(norm, eId)}.csv`)];
  return paths.flatMap((path) => files.find((file) => file.path === path) ?? []);
}
