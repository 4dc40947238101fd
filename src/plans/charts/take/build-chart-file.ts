import { Window } from 'happy-dom';
import { escapeHtml } from '#norms';
import { chartColours, footText, headText, plainText, stateColours, textColours } from './chart-colours.ts';

/** What stands around a chart that has left its page. */
export interface ChartFrame {
  title: string;
  /** Sentences below it: source, licence. */
  foot: readonly string[];
}

const margin = 16;
/** Height of a line, and width of a letter on average, of title and foot. */
const head = { line: 20, letter: 8 };
const below = { line: 14, letter: 5.4 };

/** A text in lines of so many letters at most; a longer word has a line of its own. */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

type Attributes = Readonly<Record<string, string>>;

function setAll(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}

/** Colours go to each mark by its class, as attributes: a style sheet would be left behind. */
function colour(svg: Element): void {
  for (const mark of svg.querySelectorAll('g[class]')) {
    const state = [...mark.classList].map((name) => stateColours[name]).find((found) => found !== undefined);
    for (const name of mark.classList) setAll(mark, chartColours[name] ?? {});
    if (state !== undefined) mark.setAttribute(mark.classList.contains('half') ? 'fill' : 'stroke', state);
  }
  for (const text of svg.querySelectorAll('text')) {
    const name = text.parentElement?.getAttribute('class') ?? '';
    setAll(text, { ...plainText, ...textColours[name] });
  }
  for (const value of svg.querySelectorAll('.value text:last-child')) value.setAttribute('font-weight', '700');
  for (const mark of svg.querySelectorAll('[class]')) mark.removeAttribute('class');
}

/** Text of one size, a line below the other. */
function drawLines(lines: readonly string[], top: number, lineHeight: number, attributes: Attributes): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return lines
    .map(
      (line, index) =>
        `<text x="${margin}" y="${top + (index + 1) * lineHeight}"${said.join('')}>${escapeHtml(line)}</text>`,
    )
    .join('');
}

/** The document of happy-dom writes HTML: a space that holds together is no entity of XML. */
const toXml = (markup: string): string => markup.replaceAll('&nbsp;', '\u00a0');

/** A chart of a page as an SVG that stands by itself: colours, title, source and licence within, on white. */
export function buildChartFile(markup: string, { title, foot }: ChartFrame): string {
  const { document } = new Window();
  document.body.innerHTML = markup;
  const svg = document.querySelector('svg') as unknown as Element;
  colour(svg);
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const description = svg.querySelector('desc')?.textContent ?? '';
  for (const words of svg.querySelectorAll('title, desc')) words.remove();
  const full = width + 2 * margin;
  const heads = wrapWords(title, Math.floor(width / head.letter));
  const feet = foot.flatMap((sentence) => wrapWords(sentence, Math.floor(width / below.letter)));
  const top = margin + heads.length * head.line + margin;
  const bottom = top + height + margin;
  const whole = bottom + feet.length * below.line + margin;
  return toXml(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full}" height="${whole}" viewBox="0 0 ${full} ${whole}" font-family="Segoe UI, Roboto, Noto Sans, Open Sans, Arial, sans-serif" role="img" aria-labelledby="titulo datos">` +
      `<title id="titulo">${escapeHtml(title)}</title><desc id="datos">${escapeHtml(description)}</desc>` +
      `<rect width="${full}" height="${whole}" fill="#fff"/>` +
      drawLines(heads, margin, head.line, headText) +
      `<g transform="translate(${margin},${top})" text-anchor="${svg.getAttribute('text-anchor') ?? 'start'}">${svg.innerHTML}</g>` +
      `${drawLines(feet, bottom, below.line, footText)}</svg>\n`,
  );
}
