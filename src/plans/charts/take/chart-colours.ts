/** What is drawn how when a chart leaves the site: the light colours of `src/ui/styles/tokens.css`, which its style does not reach. */
const ink = '#14211f';
const accent = '#005256';

/** Attributes of SVG by the class of a mark. */
export const chartColours: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  axis: { stroke: '#77837f' },
  line: { fill: 'none', stroke: ink, 'stroke-width': '2' },
  dot: { fill: ink },
  goal: { fill: '#fff', stroke: accent, 'stroke-width': '3' },
  reached: { fill: accent, stroke: '#fff', 'stroke-width': '1' },
  column: { fill: accent },
  ring: { fill: 'none', stroke: ink, 'stroke-width': '3', 'stroke-linecap': 'round' },
  half: { stroke: 'none' },
};

/** Colours of states, for the outline of a ring and the inside of a half. */
export const stateColours: Readonly<Record<string, string>> = {
  vigente: '#1a5333',
  modificada: '#634400',
  derogada: '#89261b',
  'sin-verificar': '#47456c',
};

/** Attributes of texts by the class of their mark; those of no class are quiet. */
export const textColours: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  value: { fill: ink, stroke: '#fff', 'stroke-width': '4', 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
  told: {
    fill: accent,
    stroke: '#fff',
    'stroke-width': '4',
    'paint-order': 'stroke',
    'font-weight': '700',
  },
  key: { fill: ink, 'font-weight': '700' },
};

/** Texts without a class of their own, the title, and the lines below. */
export const plainText = { fill: '#3d4a47', 'font-size': '13' };
export const headText = { fill: ink, 'font-size': '15', 'font-weight': '700' };
export const footText = { fill: '#3d4a47', 'font-size': '10.5' };
