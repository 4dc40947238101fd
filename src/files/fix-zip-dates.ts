const localFile = 0x04034b50;
const centralFile = 0x02014b50;
const centralEnd = 0x06054b50;
/** Midnight of 1 January 1980, the first day a ZIP can tell, in seconds since 1970. */
const firstDay = Date.UTC(1980, 0, 1) / 1000;

/** A time as a ZIP says it, two seconds to the tick. */
function encodeTime(seconds: number): number {
  const date = new Date(seconds * 1000);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) if (view.getUint32(at, true) === centralEnd) return at;
  throw new Error('This is no ZIP file: it has no directory.');
}

/** Sets every file of a ZIP to the same time (seconds since 1970), in place: the same content then gives the same bytes. */
export function fixZipDates(bytes: Uint8Array, time = firstDay): void {
  const stamp = encodeTime(time);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(at, true) !== centralFile || view.getUint32(local, true) !== localFile) {
      throw new Error('The directory of this ZIP file is damaged.');
    }
    view.setUint32(at + 12, stamp, true);
    view.setUint32(local + 10, stamp, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
