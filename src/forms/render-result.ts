import { buildElement } from './build-element.ts';
import type { ResultSection, ResultTable, ResultView, Sum, Words } from './result-view.ts';

/** A sentence as nodes. */
function renderWords(words: Words): (Node | string)[] {
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

function renderSection({ heading, items }: ResultSection): HTMLElement[] {
  if (items.length === 0) return [];
  return [
    buildElement('h3', {}, heading),
    buildElement('ul', { class: 'rings' }, ...items.map((item) => buildElement('li', {}, ...renderWords(item)))),
  ];
}

/** The result as nodes, to be put in the region of the page. */
export function renderResult({ answer, sums = [], tables = [], sections }: ResultView): HTMLElement[] {
  return [
    buildElement('p', { class: 'answer' }, ...renderWords(answer)),
    ...(sums.length > 0 ? [buildElement('h3', {}, 'Cómo se calculó')] : []),
    ...sums.map(renderSum),
    ...tables.map(renderTable),
    ...sections.flatMap(renderSection),
  ];
}
