import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readFile, UnreadableFile } from '#review';
import { OrderProblem, type GivenFile } from '../draft.ts';

/**
 * Signs that a PDF has in place of printed ones: `ﬁ` is `fi`, a Greek `μ` before a unit is the sign of a millionth, U+001F a hyphen. What
 * else nobody sees is no text.
 */
function unpackSigns(text: string): string {
  return text
    .replaceAll(/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC'))
    .replaceAll(/\u03BC(?=\p{Script=Latin})/gu, '\u00B5')
    .replaceAll('\u001F', '-')
    .replaceAll(/[\u0000-\u0008\u000B-\u001E\u007F-\u009F]/g, '');
}

/** Folder of the documents at hand; it is no part of the project, and may not be there. */
const findShared = (): string => path.resolve(process.env['NORMA_SHARED'] ?? '../shared');

/** As the front matter names a document: with its folder, where it lies among the documents at hand. */
function nameFile(file: string): string {
  const inside = path.relative(findShared(), file);
  const isInside = !inside.startsWith('..') && !path.isAbsolute(inside);
  return (isInside ? inside.split(path.sep).join('/') : path.basename(file)).replace(/^seeds\//, '');
}

/** Reads the document that an author gives; throws an OrderProblem that says what to do. */
export async function readGiven(file: string): Promise<GivenFile> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new OrderProblem(`No hay ningún archivo «${file}». Escribe su ruta: --from documentos/ordenanza.pdf`);
  }
  const bytes = new Uint8Array(readFileSync(file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    const text = unpackSigns(await readFile(path.basename(file), bytes));
    return { name: nameFile(file), sha256, text };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new OrderProblem(`${path.basename(file)}: ${error.message} Sin texto, usa --text y cópialo a mano.`);
  }
}
