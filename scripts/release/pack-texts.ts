import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isWorthPacking } from '#serving';
import { listFiles } from '../built-site/list-files.ts';

/** How hard it is tried: what is published once is read many times; tests want another copy soon. */
export interface Effort {
  brotli: number;
  gzip: number;
}

/** The best that both can do. */
export const best: Effort = { brotli: 11, gzip: 9 };

/** What is saved at least: a packed answer has a line of its own in its head. */
const LEAST_GAIN = 64;

/** Files at a time: as many as Node packs side by side. */
const WIDTH = 4;

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** Sizes of the texts of a site, as they are and as they go over the wire. */
export interface PackedSizes {
  files: number;
  plain: number;
  brotli: number;
}

/** Packs a text beside it, where that gains something, and takes away what was packed before; gives what it weighs. */
export async function packFile(file: string, effort: Effort): Promise<Omit<PackedSizes, 'files'>> {
  const text = await readFile(file);
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length, [constants.BROTLI_PARAM_QUALITY]: effort.brotli };
  const packed = {
    br: await packBrotli(text, { params: size }),
    gz: await packGzip(text, { level: effort.gzip }),
  };
  for (const [ending, bytes] of Object.entries(packed)) {
    const beside = `${file}.${ending}`;
    if (bytes.length + LEAST_GAIN <= text.length) await writeFile(beside, bytes);
    else await rm(beside, { force: true });
  }
  return { plain: text.length, brotli: Math.min(text.length, packed.br.length) };
}

/** Packs each text of a folder beside it, as `.br` and `.gz`, where that gains something. */
export async function packTexts(folder: string, effort: Effort): Promise<PackedSizes> {
  const files = listFiles(folder)
    .filter(isWorthPacking)
    .map((file) => path.join(folder, file));
  const left = files.values();
  const sizes: PackedSizes = { files: files.length, plain: 0, brotli: 0 };
  const work = async (): Promise<void> => {
    for (const file of left) {
      const { plain, brotli } = await packFile(file, effort);
      sizes.plain += plain;
      sizes.brotli += brotli;
    }
  };
  await Promise.all(Array.from({ length: WIDTH }, work));
  return sizes;
}
