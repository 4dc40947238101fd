import { extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** Fetches what else the library wants, for later. */
export const preparePdf = (): Promise<unknown> => getResolvedPDFJS();

/** Text of a PDF, page after page; none of what is only a picture. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // The library takes the memory over.
  const document = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(document, { mergePages: false });
  return text.join('\n');
}
