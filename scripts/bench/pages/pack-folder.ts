import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What texts gain by; the rest is packed already. */
const TEXTS = '**/*.{html,css,js,json,svg,xml,txt,csv,atom,jsonld,wasm}';

/** Lays beside each text of a folder the same packed, as servers send it. */
export function packFolder(folder: string): void {
  for (const file of globSync(TEXTS, { cwd: folder })) {
    const text = readFileSync(path.join(folder, file));
    writeFileSync(path.join(folder, `${file}.gz`), gzipSync(text, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
    writeFileSync(path.join(folder, `${file}.br`), brotliCompressSync(text, { params }));
  }
}
