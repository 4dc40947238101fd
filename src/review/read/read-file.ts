import { decodeText } from '#text';
import { cleanText } from '../text/clean-text.ts';

/** A file that gives no text; its message is for the reader. */
export class UnreadableFile extends Error {}

/** Larger files are no briefs. */
const longest = 25_000_000;

/** Throws `UnreadableFile` where a file of so many bytes is too long: what is on a disk is refused before it is read. */
export function refuseLong(bytes: number): void {
  if (bytes > longest) throw new UnreadableFile('El archivo pasa de 25 MB.');
}

type Reader = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;

/** Each kind of file by its ending; what reads it comes when it is wanted. */
const readers: Readonly<Record<string, () => Reader | Promise<Reader>>> = {
  txt: () => decodeText,
  md: () => decodeText,
  docx: async () => (await import('./read-docx.ts')).readDocx,
  pdf: async () => {
    const { preparePdf, readPdf } = await import('./read-pdf.ts');
    await preparePdf();
    return readPdf;
  },
};

/**
 * Text of a file: .txt, .docx, .pdf with text. Throws `UnreadableFile` for what gives none; what is thrown where the reader itself does not
 * come is no such error, for the file is not to blame.
 */
export async function readFile(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const load = readers[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (!load) throw new UnreadableFile('Solo leemos archivos .txt, .docx y .pdf.');
  refuseLong(bytes.length);
  const read = await load();
  let text: string;
  try {
    text = cleanText(await read(bytes));
  } catch (error) {
    throw new UnreadableFile('No pudimos leer el archivo: puede estar dañado o protegido con clave.', { cause: error });
  }
  if (text.trim() === '')
    throw new UnreadableFile(
      'El archivo no tiene texto. Si es un escaneo, hay que pasarlo primero por un programa que lea imágenes.',
    );
  return text;
}
