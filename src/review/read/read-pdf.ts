import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** Fetches what else the library wants, for later. */
export const preparePdf = (): Promise<unknown> => getResolvedPDFJS();

/** A word that the page divides at the end of a line; a number keeps its hyphen: `011-2012-` and `MPT`. */
const divided = /(?<=\p{Ll})[-\u00AD\u2010]\n(?=\p{Ll})/gu;

/** Text of a PDF, page after page, words that it divides joined again; none of what is only a picture. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // The library takes the memory over.
  const document = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(document, { mergePages: false });
  return text.join('\n').normalize('NFC').replace(divided, '');
}
