import { plot, type PlotOptions } from '@observablehq/plot';
import { Window } from 'happy-dom';

/** A chart as SVG for a page: what it shows, and the words for those who do not see it. */
export interface ChartOptions extends Pick<
  PlotOptions,
  'marks' | 'x' | 'y' | 'width' | 'height' | 'marginTop' | 'marginBottom'
> {
  /** Unique on its page; ids of the title and the description begin with it. */
  id: string;
  title: string;
  /** The figures, in a sentence. */
  description: string;
}

const { document } = new Window();

/** Coordinates to a tenth of a unit, which is finer than a screen shows. */
const round = (coordinates: string): string =>
  coordinates.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10));

/** Plot brings a style sheet and a look of its own; our policy forbids the first, our sheets give the second. */
function strip(svg: Element): void {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const name of ['style', 'aria-label', 'font-family', 'fill', 'stroke', 'stroke-width', 'width', 'height']) {
      const isShape = element.localName === 'rect' && (name === 'width' || name === 'height');
      if (!isShape) element.removeAttribute(name);
    }
    for (const { name, value } of [...element.attributes]) element.setAttribute(name, round(value));
  }
}

function addWords(svg: Element, name: 'title' | 'desc', id: string, words: string): void {
  const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  element.id = id;
  element.textContent = words;
  svg.prepend(element);
}

/**
 * Draws a chart while the site is built: Plot's scales and shapes without its styles, so that classes and our own sheets
 * colour it, also in the dark and on paper. Marks get their class by Plot's option `className`.
 */
export function drawChart({ id, title, description, ...options }: ChartOptions): string {
  const figure = plot({
    ...options,
    axis: null,
    marginLeft: 0,
    marginRight: 0,
    className: 'drawing',
    document: document as unknown as Document,
  });
  const svg = figure as unknown as Element;
  strip(svg);
  addWords(svg, 'desc', `${id}-datos`, description);
  addWords(svg, 'title', `${id}-titulo`, title);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-titulo ${id}-datos`);
  return svg.outerHTML;
}
