import type { PagefindData } from '../full-text/pagefind.ts';
import type { LookupChoice } from '../look-up/lookup-types.ts';
import { pageClass, toolClass } from '../full-text/pagefind-options.ts';
import { parseExcerpt } from './excerpt.ts';
import type { MeaningLine } from './meaning-words.ts';

/** How a state is drawn and called. */
export interface StatusWord {
  mark: string;
  word: string;
}

function build(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

function buildLink(url: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return build('h3', '', link);
}

function buildStatus({ mark, word }: StatusWord): HTMLElement {
  const status = build('span', 'status', word);
  status.dataset['status'] = mark;
  return status;
}

/** A hit of the full text as a list item; every word of it is set as text, never as HTML. */
export function renderHit(hit: PagefindData, status: StatusWord | undefined): HTMLElement {
  const parts = parseExcerpt(hit.excerpt).map(({ text, found }) => (found ? build('mark', '', text) : text));
  const norm = hit.meta['norm'];
  const isOurs = hit.filters['clase']?.some((one) => one === toolClass || one === pageClass) ?? false;
  const isQuoted = norm !== undefined && !isOurs;
  const line = build('p', 'hit-norm', ...(norm === undefined ? [] : [norm]), ...(status ? [buildStatus(status)] : []));
  return build(
    'li',
    '',
    buildLink(hit.url, hit.meta['title'] ?? hit.url),
    line,
    build('p', isQuoted ? 'hit-excerpt quoted' : 'hit-excerpt', '… ', ...parts, ' …'),
  );
}

/** What a number means as a list item. */
export function renderChoice({ url, label, detail, ended }: LookupChoice): HTMLElement {
  const status = ended === undefined ? [] : [buildStatus({ mark: 'derogada', word: ended })];
  return build('li', '', buildLink(url, label), build('p', 'hit-norm', detail, ...status));
}

/** A line about how the question was read, with the link to another one. */
export function renderMeaning({ text, ask, after = '' }: MeaningLine): HTMLElement {
  if (!ask) return build('p', '', text.trim());
  const link = document.createElement('a');
  link.href = `?${new URLSearchParams({ q: ask.query }).toString()}`;
  link.textContent = ask.label;
  return build('p', '', text, link, after);
}
