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

function shorten(text: string): string {
  return text.length <= passageLength ? text : `${text.slice(0, text.lastIndexOf(' ', passageLength))}…`;
}

/** Text of the provision a link aims at: the part with the id of its hash, else the article the page is about. */
function readPassage(page: Document, hash: string): string {
  const target =
    hash === '' ? page.querySelector('main > .article .text') : page.getElementById(decodeURIComponent(hash.slice(1)));
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

/** Reads a preview out of a page of this site; undefined if the page has none. */
export function readPreview(page: Document, hash: string): PreviewContent | undefined {
  const head = page.querySelector('[data-preview]');
  if (!head) return undefined;
  const status = head.querySelector<HTMLElement>('.status');
  return {
    mark: status?.dataset['status'] ?? '',
    status: readText(status),
    title: [readTitle(head), readText(head.querySelector('.lead'))].filter(Boolean).join('. '),
    evidence: readText(head.querySelector('[data-evidence]')).replace(/ Ver su historia.*$/, ''),
    passage: readPassage(page, hash),
  };
}
