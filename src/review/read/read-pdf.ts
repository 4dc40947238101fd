import { extractText, getDocumentProxy } from 'unpdf';

/** Text of a PDF, page after page; none of what is only a picture. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // The library takes the memory over.
  const document = await getDocumentProxy(bytes.slice());
  const { text } = await extractText(document, { mergePages: false });
  return text.join('\n');
}
