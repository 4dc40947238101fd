const localFile = 0x04034b50;
const centralFile = 0x02014b50;
const centralEnd = 0x06054b50;
/** Midnight of 1 January 1980, the first day a ZIP can tell. */
const firstDay = 0x00210000;

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === centralEnd) return at;
  throw new Error('This is no ZIP file: it has no directory.');
}

/** Sets every file of a ZIP to the same day, in place: the same content then gives the same bytes. */
export function fixZipDates(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== centralFile || view.getUint32(local, true) !== localFile) {
      throw new Error('The directory of this ZIP file is damaged.');
    }
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(local + 10, firstDay, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
