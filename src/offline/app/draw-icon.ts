import { encodePng } from './encode-png.ts';
import type { AppIcon } from './app-icons.ts';

type Point = readonly [x: number, y: number];
type Colour = readonly [red: number, green: number, blue: number];

const ground: Colour = [0xf1, 0xf3, 0xee];
const ink: Colour = [0x14, 0x21, 0x1f];
const accent: Colour = [0x00, 0x58, 0x5c];

/** The letter of `public/favicon.svg`, its stroke as an outline, and cut as its frame of 40 cuts it. */
const letter: readonly Point[] = [
  [1.75, 35],
  [1.75, 3.47],
  [16.5, 26.47],
  [16.5, 12],
  [21.5, 12],
  [21.5, 40],
  [19.24, 40],
  [6.75, 20.53],
  [6.75, 35],
];

const ring = { centre: [31, 11.5] as Point, radius: 6.25, width: 5, turn: 0.78 };

/** Middle of the sign. */
const middle: Point = [20, 21];

/** Places within a pixel, in each direction, that are looked at. */
const SAMPLES = 4;

/** Units of the drawing that an icon is wide: more of them leave more room around the sign. */
const WIDE = { plain: 57.3, maskable: 72 };

/** The edges of the letter, one after the other: where each begins, and where it ends. */
const edges = letter.map(([ax, ay], index) => {
  const [bx, by] = letter.at(index - 1) ?? [0, 0];
  return { ax, ay, bx, by };
});

function isInLetter([x, y]: Point): boolean {
  let inside = false;
  for (const { ax, ay, bx, by } of edges) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

function isInRing([x, y]: Point): boolean {
  const [dx, dy] = [x - ring.centre[0], y - ring.centre[1]];
  if (Math.abs(Math.sqrt(dx * dx + dy * dy) - ring.radius) > ring.width / 2) return false;
  // Drawn from the right on, clockwise; the last part is open.
  const turned = Math.atan2(dy, dx) / (2 * Math.PI);
  return (turned < 0 ? turned + 1 : turned) <= ring.turn;
}

function colourAt(point: Point): Colour {
  if (isInRing(point)) return accent;
  return isInLetter(point) ? ink : ground;
}

/** Places of a pixel that say whether an edge goes through it. */
const corners = [0, SAMPLES - 1, SAMPLES * (SAMPLES - 1), SAMPLES * SAMPLES - 1];

/** Colour of a pixel, whose places are numbered row by row: most have one, and only at an edge all places are looked at. */
function mixColour(look: (sample: number) => Colour): Colour {
  const first = look(0);
  if (corners.every((corner) => look(corner) === first)) return first;
  const sum: [number, number, number] = [0, 0, 0];
  for (let sample = 0; sample < SAMPLES ** 2; sample += 1) {
    const [red, green, blue] = look(sample);
    sum[0] += red;
    sum[1] += green;
    sum[2] += blue;
  }
  const mean = (value: number): number => Math.round(value / SAMPLES ** 2);
  return [mean(sum[0]), mean(sum[1]), mean(sum[2])];
}

/** The sign of the site as a PNG of that size. */
export function drawIcon({ size, maskable }: AppIcon): Uint8Array {
  const unit = (maskable ? WIDE.maskable : WIDE.plain) / size;
  const place = (pixel: number, sample: number, centre: number): number =>
    (pixel + (sample + 0.5) / SAMPLES - size / 2) * unit + centre;
  const pixels = new Uint8Array(size * size * 3);
  for (let at = 0; at < size * size; at += 1) {
    const [column, row] = [at % size, Math.floor(at / size)];
    const colour = mixColour((sample) =>
      colourAt([place(column, sample % SAMPLES, middle[0]), place(row, Math.floor(sample / SAMPLES), middle[1])]),
    );
    pixels.set(colour, at * 3);
  }
  return encodePng(pixels, size);
}
