import mammoth from 'mammoth';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Text of a Word document, its notes behind it. */
export async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
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
