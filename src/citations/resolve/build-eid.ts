import type { ProvisionStep, ProvisionUnit } from '../find/mention.ts';

const prefixes: Readonly<Record<ProvisionUnit, string>> = {
  book: 'book',
  section: 'sec',
  title: 'title',
  preliminary: 'tp',
  chapter: 'chp',
  disposition: 'hcontainer',
  annex: 'att',
  recital: 'rec',
  article: 'art',
  numeral: 'para',
  point: 'point',
  item: 'point',
  clause: '',
};

function findStep(path: readonly ProvisionStep[], unit: ProvisionUnit): ProvisionStep | undefined {
  return path.find((step) => step.unit === unit);
}

/** Levels below an article: `para_33-2`, `point_e`. */
function listNarrow(path: readonly ProvisionStep[]): string[] {
  return path
    .filter(({ unit }) => unit === 'numeral' || unit === 'point' || unit === 'item')
    .map((step) => {
      const prefix = step.unit === 'point' && /^\d/.test(step.value) ? 'para' : prefixes[step.unit];
      return `${prefix}_${countValue(step)}`;
    });
}

/** A number or letter with its counter: the second `a` in one place is `a_2`. */
function countValue({ value, nth = 1 }: ProvisionStep): string {
  return nth > 1 ? `${value}_${nth}` : value;
}

/**
 * The eId a path stands for, from the path alone: `art_33__para_33-2__point_e`, `tp__art_ii`, `title_iii__chp_i`, `att_2`.
 * Undefined where the path does not say (final provisions without a known outline, a numeral without article).
 */
export function buildEId(path: readonly ProvisionStep[]): string | undefined {
  const article = findStep(path, 'article');
  const preliminary = findStep(path, 'preliminary');
  // Articles of a preliminary title have Roman numbers; Arabic ones count on from the first title.
  const isPreliminary = preliminary && article && !/^\d/.test(article.value);
  if (article) return [`${isPreliminary ? 'tp__' : ''}art_${article.value}`, ...listNarrow(path)].join('__');
  if (preliminary) return 'title_preliminar';
  const annex = findStep(path, 'annex');
  if (annex) return annex.value === '' ? undefined : `att_${countValue(annex)}`;
  if (findStep(path, 'disposition') ?? findStep(path, 'recital')) return undefined;
  const numeral = findStep(path, 'numeral');
  const whole = /^(\d+)-\d/.exec(numeral?.value ?? '')?.[1];
  if (whole !== undefined) return [`art_${whole}`, ...listNarrow(path)].join('__');
  if (numeral) return undefined;
  const wide = path.filter(
    ({ unit }) => unit === 'book' || unit === 'section' || unit === 'title' || unit === 'chapter',
  );
  if (wide.length === 0 || (wide.length === 1 && wide[0]?.unit === 'chapter')) return undefined;
  return wide.map(({ unit, value }) => `${prefixes[unit]}_${value}`).join('__');
}

/** Other eIds one path may stand for: a numeral kept as a point, a point below an unnamed numeral. */
function listAlternatives(eId: string): string[] {
  const swapped = eId.replace(/__para_(\d+(?:_\d+)?)$/, '__point_$1');
  const added = eId.replace(/^(art_([a-z0-9]+(?:-[a-z])?))__para_(\d+(?:_\d+)?)$/, '$1__para_$2-$3');
  return [eId, swapped, added];
}

function findUnique(outline: ReadonlySet<string>, matches: (eId: string) => boolean): string | undefined {
  const found = [...outline].filter(matches);
  return found.length === 1 ? found[0] : undefined;
}

/** A final provision or a recital: of a group whose number its name does not say. */
function findInGroup(path: readonly ProvisionStep[], outline: ReadonlySet<string>, prefix: string): string | undefined {
  const step = findStep(path, 'disposition') ?? findStep(path, 'recital');
  if (!step) return undefined;
  const [group, one] = step.unit === 'recital' ? ['recs', 'rec'] : ['hcontainer', 'hcontainer'];
  const pattern = new RegExp(`^${prefix}${group}_\\d+__${one}_${step.value}$`);
  return findUnique(outline, (eId) => pattern.test(eId));
}

/** The provision of a known outline that a path means, looked for under each prefix in turn; undefined if none or several fit. */
export function findEId(
  path: readonly ProvisionStep[],
  outline: ReadonlySet<string>,
  scopes: readonly string[],
): string | undefined {
  const built = buildEId(path);
  for (const prefix of scopes) {
    const grouped = findInGroup(path, outline, prefix);
    if (grouped !== undefined) return grouped;
    for (const eId of built === undefined ? [] : listAlternatives(built))
      if (outline.has(prefix + eId)) return prefix + eId;
  }
  for (const prefix of scopes) {
    const found = findBelow(path, built, outline, prefix);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** True where every numeral and letter that is said stands around a provision: what is left out may, what is said must be there. */
function holdsSteps(eId: string, path: readonly ProvisionStep[], article: ProvisionStep): boolean {
  return path.slice(0, -1).every((step) => {
    if (step.unit !== 'numeral' && step.unit !== 'point') return true;
    const value = countValue(step);
    return [value, `${article.value}-${value}`].some((number) =>
      ['para', 'point'].some((name) => `${eId}__`.includes(`__${name}_${number}__`)),
    );
  });
}

/** A point below a numeral that the text leaves out, or a chapter without its title, if there is just one. */
function findBelow(
  path: readonly ProvisionStep[],
  built: string | undefined,
  outline: ReadonlySet<string>,
  prefix: string,
): string | undefined {
  const last = path.at(-1);
  const article = findStep(path, 'article');
  if (article && last && built !== undefined && (last.unit === 'point' || last.unit === 'item')) {
    const letter = new RegExp(`__(?:point|item)_${last.value}(?:_\\d+)?$`);
    const alike = [...outline].filter(
      (eId) => eId.startsWith(`${prefix}art_${article.value}__`) && letter.test(eId) && holdsSteps(eId, path, article),
    );
    // Counted over a whole article, the second of a letter need not be the second of one numeral.
    const places = new Set(alike.map((eId) => eId.slice(0, eId.lastIndexOf('__'))));
    if (last.nth !== undefined && places.size > 1) return undefined;
    return findUnique(new Set(alike), (eId) => eId.endsWith(`_${countValue(last)}`));
  }
  if (last?.unit === 'chapter' && path.length === 1)
    return findUnique(outline, (eId) => eId.startsWith(prefix) && eId.endsWith(`__chp_${last.value}`));
  return undefined;
}
