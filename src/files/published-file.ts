import { buildCsv } from './build-csv.ts';
import { buildOnce } from './build-once.ts';
import { buildXlsx } from './build-xlsx.ts';
import { fileKinds, type PublishedEnding } from './file-kinds.ts';
import { formatFileSize } from './format-file-size.ts';
import type { Table } from './table.ts';

type Content = string | Uint8Array<ArrayBuffer>;

/** A file that the site publishes beside its pages. */
export interface PublishedFile {
  /** `/comparar/trujillo-cusco.csv`. */
  path: string;
  ending: PublishedEnding;
  /** How readers call its kind: `Excel`. */
  name: string;
  /** Media type it is served as. */
  type: string;
  build: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** A file whose kind is that of its ending. Made once, since pages tell its size, unless it is only served: then it is not kept. */
export function publishFile(
  path: `/${string}.${PublishedEnding}`,
  build: () => Content | Promise<Content>,
  { isKept = true } = {},
): PublishedFile {
  const ending = path.slice(path.lastIndexOf('.') + 1) as PublishedEnding;
  const encode = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const content = await build();
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return { path, ending, ...fileKinds[ending], build: isKept ? buildOnce(encode) : encode };
}

/** Tables under one address without ending: the first as CSV, all of them as a workbook. */
export function publishTables(stem: `/${string}`, build: () => readonly [Table, ...Table[]]): PublishedFile[] {
  const tables = buildOnce(build);
  return [
    publishFile(`${stem}.csv`, () => buildCsv(tables()[0])),
    publishFile(`${stem}.xlsx`, () => buildXlsx(tables())),
  ];
}

/** Files under one address without ending, in the order of `endings`; throws where one is not published. */
export function pickFiles(
  files: readonly PublishedFile[],
  stem: string,
  endings: readonly PublishedEnding[],
): PublishedFile[] {
  return endings.map((ending) => {
    const found = files.find(({ path }) => path === `${stem}.${ending}`);
    if (!found) throw new Error(`No file is published at ${stem}.${ending}.`);
    return found;
  });
}

/** Size of a file for the link to it: `18 kB`. */
export async function measureFile({ build }: PublishedFile): Promise<string> {
  return formatFileSize((await build()).length);
}
