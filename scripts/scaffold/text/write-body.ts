import { closingFormula } from '../../../src/norms/parse/markers/formulas.ts';
import {
  parseApprovedInstrument,
  parseDispositionMarker,
  parseHeadingMarker,
  parseItemMarker,
} from '../../../src/norms/parse/markers/markers.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { isCapital, isHeadingLine, type Paragraph } from './join-lines.ts';

/** Heights of headings: content/norms/README.md, rule 3. */
const HEIGHTS: Readonly<Record<string, string>> = {
  attachment: '#',
  title: '##',
  dispositions: '##',
  chapter: '###',
  section: '###',
  article: '####',
};

/** What was written last, as far as the next paragraph is read by it. */
interface State {
  blocks: string[];
  /** Height of the heading right before, which the next line may name. */
  height: string;
  /** Kinds of the markers of the list that is open, widest first. */
  levels: string[];
  /** Opened quotation marks that are not closed: what stands in them is of another norm. */
  quoted: number;
  articles: number;
  inAnnex: boolean;
  closed: boolean;
}

function countOpen(text: string): number {
  return (text.match(/[“«]/gu)?.length ?? 0) - (text.match(/[”»]/gu)?.length ?? 0);
}

/** What a marker is made of: an inner list has markers of another make. */
function styleOf(printed: string): string {
  if (/\d\.\d/.test(printed)) return 'numeral';
  if (/\d/.test(printed)) return 'number';
  if (/^\(?[ivx]{2,}|^\(?[ivx][).]/i.test(printed)) return 'roman';
  return /\p{L}/u.test(printed) ? 'letter' : 'bullet';
}

function writeHeading(state: State, text: string): void {
  const found = parseHeadingMarker(text);
  const height = HEIGHTS[found?.kind ?? ''] ?? '###';
  state.levels = [];
  state.height = height;
  if (found?.kind === 'attachment') state.inAnnex = true;
  if (found?.kind !== 'article') {
    state.blocks.push(`${height} ${escapeMarkdown(text)}`);
    return;
  }
  state.articles += 1;
  const [marker, rest] = [text.slice(0, found.length).trim(), text.slice(found.length).trim()];
  // A name does not end as a sentence does; what does is the text of the article.
  const isName = rest.length < 200 && !/[.;:]$/u.test(rest);
  state.blocks.push(`${height} ${escapeMarkdown(isName ? text : marker)}`);
  if (!isName) state.blocks.push(escapeMarkdown(rest));
  state.height = isName ? height : '';
}

function writeItem(state: State, text: string, printed: string): void {
  // Bare numbers of one to nine, `i)` and `v)` may be letters of the list that is open.
  const style =
    styleOf(printed) === 'roman' && state.levels.includes('letter') && /^\(?[iv][).]/.test(printed)
      ? 'letter'
      : styleOf(printed);
  const at = state.levels.indexOf(style);
  state.levels = at < 0 ? [...state.levels, style] : state.levels.slice(0, at + 1);
  const line = `${'  '.repeat(state.levels.length - 1)}- ${escapeMarkdown(text)}`;
  const last = state.blocks.at(-1) ?? '';
  // One list is one block: its items stand line below line.
  if (/^ *- /.test(last) && state.levels.length + (at < 0 ? 0 : 1) > 1)
    state.blocks[state.blocks.length - 1] = `${last}\n${line}`;
  else state.blocks.push(line.trimStart());
}

function writeParagraph(state: State, text: string): void {
  const isFree = state.quoted <= 0;
  const { height } = state;
  if (isFree && isHeadingLine(text)) {
    writeHeading(state, text);
    return;
  }
  const canName = isFree && height !== '' && height !== '####' && text.length < 200 && !/[.;:]$/u.test(text);
  if (canName && (isCapital(text) || height === '##') && !parseDispositionMarker(text)) {
    state.blocks.push(`${height} ${escapeMarkdown(text)}`);
    return;
  }
  state.height = '';
  const isInstrument = isFree && isCapital(text) && parseApprovedInstrument(text) !== undefined;
  if (isInstrument && (state.closed || state.inAnnex)) {
    state.blocks.push(`# ${escapeMarkdown(text)}`);
    return;
  }
  if (closingFormula.test(text)) state.closed = true;
  const marker = isFree && state.articles > 0 ? parseItemMarker(text) : undefined;
  if (marker) {
    writeItem(state, text, marker.printed);
    return;
  }
  state.levels = [];
  state.blocks.push(escapeMarkdown(text));
}

/** The body of a norm out of its paragraphs, in the form that content/norms/README.md asks for. */
export function writeBody(paragraphs: readonly Paragraph[]): string {
  const state: State = { blocks: [], height: '', levels: [], quoted: 0, articles: 0, inAnnex: false, closed: false };
  for (const { text } of paragraphs) {
    writeParagraph(state, text);
    state.quoted = Math.max(0, state.quoted + countOpen(text));
  }
  return `${state.blocks.join('\n\n')}\n`;
}
