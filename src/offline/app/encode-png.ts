import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function writeChunk(kind: string, data: Uint8Array): Buffer {
  const chunk = Buffer.alloc(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(kind, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}

/** A square picture of three bytes a pixel as PNG; packed by a library of ours, so that no version of Node changes its bytes. */
export function encodePng(pixels: Uint8Array, size: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Eight bits a channel, true colour.
  head.set([8, 2], 8);
  const row = size * 3;
  // Each row begins with its filter: none.
  const rows = new Uint8Array((row + 1) * size);
  for (let y = 0; y < size; y += 1) rows.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  return Buffer.concat([
    signature,
    writeChunk('IHDR', head),
    writeChunk('IDAT', zlibSync(rows, { level: 9 })),
    writeChunk('IEND', new Uint8Array()),
  ]);
}
