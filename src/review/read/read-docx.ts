import { unzipSync } from 'fflate';
import mammoth from 'mammoth';

/** A brief unpacks to far less; what says that it is more would take the memory of the device. */
const longestUnpacked = 100_000_000;

/** Refuses a document by what it says of its own size; nothing is unpacked for that. */
function refuseHuge(bytes: Uint8Array): void {
  let size = 0;
  unzipSync(bytes, { filter: ({ originalSize }) => ((size += originalSize), false) });
  if (size > longestUnpacked) throw new RangeError(`Unpacks to ${size} bytes`);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text of a Word document, its notes behind it. */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  refuseHuge(bytes);
  // Node takes a buffer, browsers take memory.
  const input = { arrayBuffer: bytes.buffer, buffer: bytes } as unknown as { arrayBuffer: ArrayBuffer };
  const { value } = await mammoth.convertToHtml(input, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
  });
  return value
    .replace(/<sup><a [^>]*note-ref[^>]*>[^<]*<\/a><\/sup>/g, '')
    .replace(/<a href="#[^"]*note-ref[^"]*">[^<]*<\/a>/g, '')
    .replace(/<br \/>|<\/t[dh]>/g, '\n')
    .replace(/<\/(?:p|li|h\d|tr)>/g, '\n\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\n{3,}/g, '\n\n');
}
