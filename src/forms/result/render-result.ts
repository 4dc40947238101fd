import { buildElement } from '../build-element.ts';
import type { ResultSection, ResultTable, ResultView, Sum, Words } from './result-view.ts';

/** A sentence as nodes. */
export function renderWords(words: Words): (Node | string)[] {
  return words.map((word) => {
    if (typeof word === 'string') return word;
    return 'strong' in word
      ? buildElement('strong', {}, word.strong)
      : buildElement('a', { href: word.href }, word.text);
  });
}

function renderSum({ caption, rows }: Sum): HTMLElement {
  const lines = rows.map(({ label, note, value }) => {
    const small = note ? [' ', buildElement('span', { class: 'small quiet' }, ...renderWords(note))] : [];
    return buildElement(
      'tr',
      {},
      buildElement('th', { scope: 'row' }, ...renderWords(label), ...small),
      buildElement('td', {}, value),
    );
  });
  return buildElement(
    'table',
    { class: 'sum' },
    buildElement('caption', {}, caption),
    buildElement('tbody', {}, ...lines),
  );
}

function renderTable({ caption, head, rows }: ResultTable): HTMLElement {
  const heads = head.map((cell) => buildElement('th', { scope: 'col' }, cell));
  const lines = rows.map(([first = [], ...cells]) =>
    buildElement(
      'tr',
      {},
      buildElement('th', { scope: 'row' }, ...renderWords(first)),
      ...cells.map((cell) => buildElement('td', {}, ...renderWords(cell))),
    ),
  );
  const table = buildElement(
    'table',
    { class: 'data words' },
    buildElement('caption', {}, caption),
    buildElement('thead', {}, buildElement('tr', {}, ...heads)),
    buildElement('tbody', {}, ...lines),
  );
  return buildElement('div', { class: 'table-wrap', role: 'region', 'aria-label': caption, tabindex: '0' }, table);
}

function renderItems(items: readonly Words[]): HTMLElement {
  return buildElement('ul', { class: 'rings' }, ...items.map((item) => buildElement('li', {}, ...renderWords(item))));
}

function renderShown(part: ResultSection | ResultTable): HTMLElement[] {
  if ('rows' in part) return [renderTable(part)];
  return part.items.length === 0 ? [] : [buildElement('h3', {}, part.heading), renderItems(part.items)];
}

/** A part of the second layer: folded, with its name and how much is in it. */
function renderFold(title: string, count: string, ...content: HTMLElement[]): HTMLElement[] {
  if (content.length === 0) return [];
  return [
    buildElement(
      'details',
      { class: 'source-fold' },
      buildElement('summary', {}, buildElement('h3', {}, title), buildElement('span', { class: 'quiet' }, count)),
      buildElement('div', { class: 'flow' }, ...content),
    ),
  ];
}

const countItems = ({ length }: readonly unknown[]): string => `${length} ${length === 1 ? 'punto' : 'puntos'}`;

function renderSection({ heading, items, onScreenOnly }: ResultSection): HTMLElement[] {
  if (items.length === 0) return [];
  const folds = renderFold(heading, countItems(items), renderItems(items));
  if (onScreenOnly) for (const fold of folds) fold.classList.add('screen-only');
  return folds;
}

/**
 * The result as nodes, to be put in the region of the page: the answer, then what the page says of the norms behind it
 * (`doubts`), what to do, and the rest folded.
 */
export function renderResult(
  { answer, shown = [], now, sums = [], tables = [], sections }: ResultView,
  doubts: readonly Node[] = [],
): Node[] {
  return [
    buildElement('p', { class: 'answer' }, ...renderWords(answer)),
    ...doubts,
    ...shown.flatMap(renderShown),
    ...renderShown({ heading: 'Qué hacer ahora', items: now }),
    ...renderFold('Cómo se calculó', 'paso a paso', ...sums.map(renderSum), ...tables.map(renderTable)),
    ...sections.flatMap(renderSection),
  ];
}
