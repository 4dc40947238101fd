/** What a preview says: read from the page a citation leads to. */
export interface PreviewContent {
  /** State of the norm: `derogada` and its word. */
  mark: string;
  status: string;
  title: string;
  /** How we know the state. */
  evidence: string;
  /** Text of the cited provision; empty when the citation names none or the text is not here. */
  passage: string;
}

const passageLength = 420;

function readText(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Text of a part, its paragraphs apart: a page may set them without a blank between. */
const readLines = (node: Element): string =>
  node.childElementCount === 0 ? readText(node) : [...node.children].map(readText).join(' ');

function shorten(text: string): string {
  return text.length <= passageLength ? text : `${text.slice(0, text.lastIndexOf(' ', passageLength))}…`;
}

/** The part a link aims at: that with the id of its hash, else the article the page is about. */
const findTarget = (page: Document, hash: string): Element | null =>
  hash === '' ? page.querySelector('main > .article .text') : page.getElementById(decodeURIComponent(hash.slice(1)));

/** Text of a provision. */
function readPassage(target: Element | null): string {
  const text = target?.matches('.article') ? target.querySelector('.text') : target;
  if (!text || text.matches('h2, .page-head')) return '';
  const next = text.matches('.numeral') ? text.nextElementSibling : null;
  return shorten([readText(text), readText(next)].filter(Boolean).join(' '));
}

/** Heading of a page: its kicker and its name, which stand on lines of their own. */
function readTitle(head: Element): string {
  const kicker = readText(head.querySelector('.kicker'));
  const whole = readText(head.querySelector('h1'));
  return `${kicker} ${whole.slice(kicker.length).trim()}`.trim();
}

/** What a place of the glossary says: the words that define, and apart from them, in ours, where they stand. */
function readDefined(target: Element | null, title: string): PreviewContent | undefined {
  const words = [...(target?.querySelectorAll('[data-defines]') ?? [])];
  if (!target || words.length === 0) return undefined;
  return {
    mark: '',
    status: '',
    title: readText(target.querySelector('dt')) || title,
    evidence: [...target.querySelectorAll('small, .small')].map(readText).join('; '),
    passage: shorten(words.map(readLines).join('; ')),
  };
}

/** Reads a preview out of a page of this site; undefined if the page has none. */
export function readPreview(page: Document, hash: string): PreviewContent | undefined {
  const head = page.querySelector('[data-preview]');
  const target = findTarget(page, hash);
  const defined = readDefined(target, head ? readTitle(head) : '');
  if (defined || !head) return defined;
  const status = head.querySelector<HTMLElement>('.status');
  return {
    mark: status?.dataset['status'] ?? '',
    status: readText(status),
    title: [readTitle(head), readText(head.querySelector('.lead'))].filter(Boolean).join('. '),
    evidence: readText(head.querySelector('[data-evidence]')).replace(/ Ver su historia.*$/, ''),
    passage: readPassage(target),
  };
}
