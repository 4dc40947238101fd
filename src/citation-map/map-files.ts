import { buildTableJson, publishFile, publishTables, type Column, type PublishedFile, type Table } from '#files';
import type { Library, NormEntry } from '#library';
import { findCurrentStatus, formatShortName, formatStatus } from '#norms';
import { buildCitationMap, type CitationMap } from './build-map.ts';
import { formatCertainty, kindHeadings } from './link-words.ts';

const ends: readonly Column[] = [
  { key: 'fromId', header: 'Id de quién', kind: 'text', width: 26 },
  { key: 'from', header: 'Quién', kind: 'text', width: 26 },
  { key: 'toId', header: 'Id de a quién', kind: 'text', width: 26 },
  { key: 'to', header: 'A quién', kind: 'text', width: 26 },
  { key: 'status', header: 'Estado de a quién', kind: 'text', width: 24 },
];

const describeEnds = (from: NormEntry, to: NormEntry): Record<string, string> => ({
  fromId: from.record.id,
  from: formatShortName(from.record),
  toId: to.record.id,
  to: formatShortName(to.record),
  status: formatStatus(findCurrentStatus(to.record.status)),
});

/** Citations between norms as a table: a row for two norms. */
export function buildCitationTable({ citations }: Pick<CitationMap, 'citations'>): Table {
  return {
    name: 'Citas',
    columns: [
      ...ends,
      { key: 'count', header: 'Veces', kind: 'number', decimals: 0 },
      { key: 'places', header: 'Dónde', kind: 'text', width: 60 },
    ],
    rows: citations.map(({ from, to, count, places }) => ({
      ...describeEnds(from, to),
      count,
      places: places.map(({ name, count: times }) => (times === 1 ? name : `${name} (${times})`)).join('; '),
    })),
  };
}

/** Relations between norms as a table. */
export function buildRelationTable({ relations }: Pick<CitationMap, 'relations'>): Table {
  return {
    name: 'Relaciones',
    columns: [
      ...ends,
      { key: 'kind', header: 'Qué le hace', kind: 'text', width: 20 },
      { key: 'provisions', header: 'Disposiciones', kind: 'text', width: 24 },
      { key: 'since', header: 'Desde', kind: 'text', width: 12 },
      { key: 'confidence', header: 'Certeza', kind: 'text', width: 24 },
      { key: 'note', header: 'Nota', kind: 'text', width: 60 },
    ],
    rows: relations.map(({ from, to, relation }) => ({
      ...describeEnds(from, to),
      kind: kindHeadings[relation.kind],
      provisions: relation.provisions?.join('; ') ?? null,
      since: relation.from ?? 'no consta',
      confidence: formatCertainty(relation),
      note: relation.note ?? null,
    })),
  };
}

/** Where the files of the map are, without ending. */
export const mapFilesStem = '/citas/mapa';

/** The tables of the map of all norms: CSV of the citations, both in a workbook and as JSON. */
export function listMapFiles(library: Library): PublishedFile[] {
  const build = (): [Table, Table] => {
    const map = buildCitationMap(library);
    return [buildCitationTable(map), buildRelationTable(map)];
  };
  return [
    ...publishTables(mapFilesStem, build),
    publishFile(`${mapFilesStem}.json`, () => {
      const [citations, relations] = build();
      return buildTableJson({ page: `${mapFilesStem}/`, relations: relations.rows }, citations);
    }),
  ];
}
