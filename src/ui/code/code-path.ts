import { encode } from 'uqr';

/** A QR code as one path on a grid of unit squares, quiet zone included. */
export interface CodePath {
  /** Squares a side. */
  size: number;
  /** `m4 4h7v1h-7zm8 0h2…`: one run of dark squares after the other, each from where the last began; so it packs to half. */
  path: string;
}

const quietZone = 4;

/** Encodes an address; level M still reads with a fold or a stain on the paper. */
export function buildCodePath(address: string): CodePath {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  let [lastX, lastY] = [0, 0];
  const runs = data.flatMap((row, y) => {
    const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/g)].map(({ index: x, 0: { length } }) => {
      const run = `m${x - lastX} ${y - lastY}h${length}v1h-${length}z`;
      [lastX, lastY] = [x, y];
      return run;
    });
  });
  return { size, path: runs.join('') };
}
