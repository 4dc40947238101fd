import { encode } from 'uqr';

/** A QR code as one path on a grid of unit squares, quiet zone included. */
export interface CodePath {
  /** Squares a side. */
  size: number;
  /** `M4,4h7v1h-7z…`: one run of dark squares after the other. */
  path: string;
}

const quietZone = 4;

/** Encodes an address; level M still reads with a fold or a stain on the paper. */
export function buildCodePath(address: string): CodePath {
  const { data, size } = encode(address, { ecc: 'M', border: quietZone });
  const runs = data.flatMap((row, y) => {
    const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
    return [...dark.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index},${y}h${run.length}v1h-${run.length}z`);
  });
  return { size, path: runs.join('') };
}
