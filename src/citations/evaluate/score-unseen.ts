import { parseNormNumber } from '../find/parse-norm-number.ts';
import type { ProvisionStep } from '../find/mention.ts';
import type { Citation } from '../citation.ts';
import type { CitationRegistry } from '../resolve/registry.ts';
import type { MarkedCitation, Share } from './unseen-passages.schema.ts';

/** A passage, what was marked in it and what was found. */
export interface Reading {
  id: string;
  text: string;
  /** Id of the document, for what cites itself. */
  document: string;
  marked: readonly MarkedCitation[];
  found: readonly Citation[];
}

/** What the engine is worth on passages that it was not made with. */
export interface UnseenScore {
  passages: number;
  /** Of what was found: words, kind, number and year as marked. */
  precision: Share;
  /** Of what was marked. */
  recall: Share;
  /** Of provisions in citations with the right words: the same article, or final provision. */
  article: Share;
  /** Of citations with the right words: linked where a norm of ours is meant, to that norm, and not linked otherwise. */
  resolution: Share;
  /** Links to another norm, or to another provision than the one marked. */
  wrongLinks: number;
  /** Names of norms without number that we do not keep: how many of them were found. They count nowhere else. */
  otherNames: Share;
  differences: Difference[];
}

/** One thing that was marked and not found so, or found and not marked. */
export interface Difference {
  id: string;
  what: 'missing' | 'surplus' | 'number' | 'article' | 'resolution' | 'wrong-link';
  text: string;
  detail: string;
}

interface Placed {
  start: number;
  end: number;
}

function place(text: string, { text: words, nth = 1 }: MarkedCitation): Placed {
  let start = -1;
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

const narrowUnits = new Set(['num', 'lit', 'numeral', 'point', 'item', 'inc']);

/** `art:5/num:5.2/lit:a` and the steps of the engine, written alike. */
function formatSteps(steps: readonly (readonly [unit: string, value: string])[]): string {
  return steps
    .filter(([unit]) => unit !== 'clause')
    .map(([unit, value]) => {
      const folded = value
        .toLowerCase()
        .replace(/[.\s]+/g, '-')
        .replace(/[)°"'-]+$/, '');
      if (unit === 'disposition' || unit === 'disp') return 'disp';
      if (unit === 'preliminary' || unit === 'tp') return 'tp';
      return `${narrowUnits.has(unit) ? 'n' : unit.slice(0, 3).replace('cha', 'chp').replace('ann', 'att')}:${folded}`;
    })
    .join('/');
}

const formatMarked = (at: string): string =>
  formatSteps(at.split('/').map((step) => [step.split(':')[0] ?? '', step.split(':')[1] ?? ''] as const));

const formatPath = (path: readonly ProvisionStep[]): string =>
  formatSteps(path.map(({ unit, value }) => [unit, value] as const));

function formatFound({ path, target }: Citation): string {
  const isRelative = path.some(({ relative }) => relative !== undefined);
  if (!isRelative || target?.eId === undefined) return formatPath(path.filter(({ relative }) => !relative));
  return formatSteps(
    target.eId.split('__').map((part) => [part.split('_')[0] ?? '', part.split('_')[1] ?? ''] as const),
  );
}

const articleOf = (at: string): string | undefined => at.split('/').find((step) => /^(?:art|disp|att)/.test(step));

/** Id of the norm of ours that is meant, the document's own, or none. */
function findMeant(marked: MarkedCitation, { document }: Reading, registry: CitationRegistry): string | null {
  const { norm } = marked;
  if (norm === null) return null;
  if (norm === 'self') return document;
  if (registry.norms.has(norm)) return norm;
  const [type = '', serial = '', year = '', issuer = ''] = norm.split(':');
  const number = parseNormNumber([serial, year, issuer].filter(Boolean).join('-'));
  const found = number ? registry.findByNumber(type, number) : [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

const isOtherName = (marked: MarkedCitation, meant: string | null): boolean =>
  marked.kind === 'name' && meant === null && marked.number === undefined;

/** The number as marked: kind, number and year; letters may be cut short. */
function hasNumber({ kind, type, number, year }: MarkedCitation, { number: printed }: Citation): boolean {
  if (kind !== 'number' || number === undefined) return true;
  const plain = (digits: string): string =>
    digits
      .replace(/[.\s]/g, '')
      .replace(/^0+(?=\d)/, '')
      .toLowerCase();
  return (
    printed !== undefined &&
    plain(printed.number) === plain(number) &&
    (year === undefined || printed.year === null || printed.year === year) &&
    (type === undefined ||
      printed.type === type ||
      printed.type.startsWith('resolucion') === type.startsWith('resolucion'))
  );
}

type Note = (what: Difference['what'], words: string, detail: string) => void;

/** Holds a citation with the right words to what was marked. */
function judge(marked: MarkedCitation, found: Citation, meant: string | null, score: UnseenScore, note: Note): void {
  score.precision.of += 1;
  if (hasNumber(marked, found)) {
    score.precision.right += 1;
    score.recall.right += 1;
  } else note('number', marked.text, JSON.stringify(found.number));
  if (marked.at !== undefined) {
    score.article.of += 1;
    const [wanted, had] = [formatMarked(marked.at), formatFound(found)];
    if ((articleOf(wanted) ?? wanted) === (articleOf(had) ?? had)) score.article.right += 1;
    else note('article', marked.text, `${wanted} / ${had}`);
  }
  score.resolution.of += 1;
  const linked = found.target?.norm ?? null;
  if (linked === meant) score.resolution.right += 1;
  else if (linked === null) note('resolution', marked.text, `${meant ?? '-'} / ${found.reason ?? ''}`);
  else {
    score.wrongLinks += 1;
    note('wrong-link', marked.text, `${meant ?? '-'} / ${linked}`);
  }
}

/** Sets aside what counts nowhere: a name of a norm that we do not keep, and what the rules leave open. */
function setAside(
  marked: MarkedCitation,
  near: readonly Citation[],
  isFound: boolean,
  score: UnseenScore,
  note: Note,
): void {
  if (marked.either) return;
  score.otherNames.of += 1;
  if (isFound) score.otherNames.right += 1;
  for (const { target, text } of near) {
    if (target === null) continue;
    score.wrongLinks += 1;
    note('wrong-link', text, `→ ${target.norm}`);
  }
}

function compare(reading: Reading, registry: CitationRegistry, score: UnseenScore): void {
  const { id, text, document } = reading;
  const note: Note = (what, words, detail) => score.differences.push({ id, what, text: words, detail });
  const left = new Set(reading.found);
  for (const marked of reading.marked) {
    const { start, end } = place(text, marked);
    const meant = findMeant(marked, reading, registry);
    const found = [...left].find((citation) => citation.start === start && citation.end === end);
    if (marked.either || isOtherName(marked, meant)) {
      const near = [...left].filter((citation) => citation.start < end && citation.end > start);
      near.forEach((citation) => left.delete(citation));
      setAside(marked, near, found !== undefined, score, note);
      continue;
    }
    score.recall.of += 1;
    if (found) {
      left.delete(found);
      judge(marked, found, meant, score, note);
    } else note('missing', marked.text, `${marked.kind} ${marked.norm ?? '-'} ${marked.at ?? ''}`);
  }
  for (const { text: words, target, reason } of left) {
    score.precision.of += 1;
    note('surplus', words, `→ ${target?.norm ?? reason ?? ''}`);
    // Its own number in its title leads a document to itself.
    if (target !== null && target.norm !== document) score.wrongLinks += 1;
  }
}

/** Holds what was found to what was marked, passage by passage. */
export function scoreUnseen(readings: readonly Reading[], registry: CitationRegistry): UnseenScore {
  const none = (): Share => ({ right: 0, of: 0 });
  const score: UnseenScore = {
    passages: readings.length,
    precision: none(),
    recall: none(),
    article: none(),
    resolution: none(),
    wrongLinks: 0,
    otherNames: none(),
    differences: [],
  };
  for (const reading of readings) compare(reading, registry, score);
  return score;
}
