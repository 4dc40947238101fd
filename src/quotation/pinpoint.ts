import type { OutlineItem } from '#norms';
import { formatOrdinal, raiseFirst } from '#text';
import { joinSteps, type Step as FormStep } from './form/join-steps.ts';

type Items = ReadonlyMap<string, OutlineItem>;

/** How the place of a provision is said in a citation, narrowest first, and in short, widest first. */
export interface Pinpoint {
  /** `literal e) del numeral 33.2 del artículo 33`. */
  words: string;
  /** `art. 33, num. 33.2, lit. e)`. */
  short: string;
  /** What the norm approves and the place is in (`Reglamento`), where the number alone is that of another article: its own. */
  within?: string;
}

/** One step of a pinpoint, in short too: `lit. e)`. */
interface Step extends FormStep {
  short: string;
}

/** Lower-case Roman numerals, of which `i`, `v`, `c` are letters too. */
const roman = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Characters of a name that still reads as one. */
const longestName = 60;

/** The marker without what closes it: `e)` and `e.-` → `e`. */
const strip = (marker: string): string => marker.replace(/[.\s)°º-]+$/u, '');

const masculine = (words: string, short: string): Step => ({ words, short, of: 'del' });
const feminine = (words: string, short: string): Step => ({ words, short, of: 'de la' });

/** Of provisions that bear one number in one place, the later ones say which they are: `segundo literal a)`. */
function countRepeated(eId: string): string {
  const times = /__(?:point|para)_[^_]+_(\d+)$|^att_[^_]+_(\d+)$/.exec(eId);
  const ordinal = formatOrdinal(Number(times?.[1] ?? times?.[2] ?? 0));
  return ordinal === undefined ? '' : `${ordinal} `;
}

/** Points are lettered, counted, or counted in Roman numerals, which some letters are too: where there is an `a`, all are letters. */
function buildPoint({ eId, marker = '', num = '' }: OutlineItem, items: Items): Step {
  const sign = strip(marker) || num;
  const which = countRepeated(eId);
  if (/^\d/.test(sign)) return masculine(`${which}numeral ${sign}`, `${which}num. ${sign}`);
  const isRoman = roman.test(num) && !items.has(eId.replace(/__point_[^_]+(?:_\d+)?$/, '__point_a'));
  return isRoman
    ? masculine(`${which}numeral ${sign})`, `${which}num. ${sign})`)
    : masculine(`${which}literal ${sign})`, `${which}lit. ${sign})`);
}

function buildArticle({ eId, marker = '', num = '' }: OutlineItem): Step {
  const isOnly = /^[uú]nico$/iu.test(num);
  const number = isOnly ? 'único' : num.toUpperCase();
  if (!eId.startsWith('main__')) return masculine(`artículo ${number}`, `art. ${number}`);
  // The part that approves another text counts in words, and so tells its articles from those of that text.
  const word = strip(marker).split(/\s+/u).at(-1)?.toLowerCase() ?? number;
  return masculine(`artículo ${word} de la parte aprobatoria`, `parte aprobatoria, art. ${word}`);
}

/** `DISPOSICIONES FINALES Y TRANSITORIAS` → `Disposiciones Finales y Transitorias`. */
const nameGroup = (heading: string): string =>
  heading
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => (word === 'y' ? word : raiseFirst(word)))
    .join(' ');

/** `Disposiciones Finales y Transitorias` → `Disposición Final y Transitoria`; a group with another name gives the word alone. */
function nameOne(group: string): string {
  const [first = '', ...others] = group.split(' ');
  if (first !== 'Disposiciones') return 'Disposición';
  return ['Disposición', ...others.map((word) => word.replace(/(?<=[lr])es$|s$/u, ''))].join(' ');
}

function buildDisposition({ marker = '' }: OutlineItem, group = ''): Step {
  const ordinal = raiseFirst(strip(marker).toLowerCase());
  const name = nameOne(nameGroup(group));
  return feminine(`${ordinal} ${name}`, `${ordinal} ${name.replace('Disposición', 'Disp.')}`);
}

/** A part that has a name and no number goes by its name, unless it is that of the annex around it, or a sentence. */
const buildNamed = (name: string, parent: OutlineItem | undefined): Step | undefined =>
  name === '' || name === parent?.heading || name.length > longestName
    ? undefined
    : feminine(`parte «${name}»`, `«${name}»`);

function buildStep(item: OutlineItem, parent: OutlineItem | undefined, items: Items): Step | undefined {
  const { kind, eId, marker = '', num = '', heading = '' } = item;
  const which = countRepeated(eId);
  const count = /(\d+)$/.exec(eId)?.[1] ?? '';
  switch (kind) {
    case 'article':
      return buildArticle(item);
    case 'paragraph':
      return masculine(`${which}numeral ${strip(marker)}`, `${which}num. ${strip(marker)}`);
    case 'point':
      return buildPoint(item, items);
    case 'item':
      return feminine(`viñeta ${count}`, `viñeta ${count}`);
    case 'disposition':
      return buildDisposition(item, parent?.heading);
    case 'dispositions':
      return { words: nameGroup(heading), short: nameGroup(heading), of: 'de las' };
    case 'attachment': {
      const name = num === '' ? '' : ` ${num.toUpperCase().replaceAll('-', ' ')}`;
      return masculine(`${which}anexo${name}`, `${which}anexo${name}`);
    }
    case 'procedure':
      return masculine(`procedimiento ${num.toUpperCase()}`, `proc. ${num.toUpperCase()}`);
    case 'recital':
      return masculine(`considerando ${count}`, `cons. ${count}`);
    case 'title':
      return masculine(`título ${num.toUpperCase()}`, `tít. ${num.toUpperCase()}`);
    case 'chapter':
      return masculine(`capítulo ${num.toUpperCase()}`, `cap. ${num.toUpperCase()}`);
    case 'form-part':
    case 'division':
      return buildNamed(heading.replace(/\s*:$/u, ''), parent);
    default:
      return undefined;
  }
}

/** What holds titles and articles alike: an article is named by its number, not by where it stands. */
const isWhole = ({ kind }: OutlineItem): boolean => ['article', 'attachment', 'procedure', 'recital'].includes(kind);

/** The provision and those around it, narrowest first, up to the one that its number alone identifies. */
function listSteps(items: Items, eId: string): OutlineItem[] {
  const steps: OutlineItem[] = [];
  for (let place = eId; place !== ''; place = place.slice(0, Math.max(0, place.lastIndexOf('__')))) {
    const item = items.get(place);
    if (item) steps.push(item);
    if (item && isWhole(item)) break;
  }
  return steps;
}

/**
 * A norm that approves a text may have an article 1 of its own, and the text another: who reads «artículo 1 de la Ordenanza» takes it for
 * the former, so the latter says what it is in.
 */
function findWithin(items: Items, steps: readonly OutlineItem[]): string | undefined {
  const article = steps.at(-1);
  if (article?.kind !== 'article' || !items.has(`main__${article.eId}`)) return undefined;
  return items.has('reglamento') ? 'Reglamento' : 'texto';
}

/** How a provision is cited; undefined for what has no number, letter or name: a preamble, a heading. */
export function buildPinpoint(items: Items, eId: string): Pinpoint | undefined {
  const around = listSteps(items, eId);
  const steps = around
    // A final provision names its group.
    .filter(({ kind }, index) => kind !== 'dispositions' || index === 0)
    .flatMap((item) => buildStep(item, around[around.indexOf(item) + 1], items) ?? []);
  const own = around[0] && buildStep(around[0], around[1], items);
  if (!own || steps.length === 0) return undefined;
  const within = findWithin(items, around);
  return {
    ...(within === undefined ? {} : { within }),
    words: joinSteps(steps),
    short: steps
      .map(({ short }) => short)
      .reverse()
      .join(', '),
  };
}
