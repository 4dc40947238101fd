import type { ProvisionStep, ProvisionUnit } from '#citations/engine';
import { formatEIdLetter, formatOrdinal, raiseFirst } from '#text';
import { joinNorm, joinSteps, type Step } from './join-steps.ts';

const names: Readonly<Partial<Record<ProvisionUnit, string>>> = {
  book: 'libro',
  section: 'sección',
  title: 'título',
  chapter: 'capítulo',
  annex: 'anexo',
  recital: 'considerando',
  article: 'artículo',
  numeral: 'numeral',
  item: 'ítem',
  clause: 'párrafo',
};

/** `2`, `transitoria` → `Segunda Disposición Transitoria`; past nine in figures. */
function nameDisposition(value: string, group = ''): string {
  const kinds = group
    .replace(/^\S+\s?/, '')
    .split(/[\s-]+/)
    .filter((word) => /^(?:[a-zñ]{4,}|y)$/.test(word))
    .map((word) => (word === 'y' ? word : raiseFirst(word.replace(/(?<=[lr])es$|s$/, ''))));
  const ordinal = formatOrdinal(Number(value))?.replace(/o$|(?<=er)$/, 'a');
  const which = value === 'unico' ? 'Única' : ordinal === undefined ? `${value}.ª` : raiseFirst(ordinal);
  return [...(value === '' ? [] : [which]), 'Disposición', ...kinds].join(' ');
}

function formatOne({ unit, value, group }: ProvisionStep): Step {
  if (unit === 'preliminary') return { words: 'Título Preliminar', of: 'del' };
  if (unit === 'disposition') return { words: nameDisposition(value, group), of: 'de la' };
  const of = unit === 'section' ? 'de la' : 'del';
  if (unit === 'point' && !/^\d/.test(value)) return { words: `literal ${formatEIdLetter(value)})`, of };
  const word = names[unit] ?? 'numeral';
  if (value === '') return { words: word, of };
  if (word === 'numeral') return { words: `${word} ${value.replaceAll('-', '.')}`, of };
  return { words: `${word} ${value === 'unico' ? 'único' : value.toUpperCase()}`, of };
}

/** A step; `segundo literal a)` where several bear its letter or number. */
function formatStep(step: ProvisionStep): Step {
  const { words, of } = formatOne(step);
  const which = step.nth === undefined ? undefined : (formatOrdinal(step.nth) ?? `${step.nth}.º`);
  return { words: which === undefined ? words : `${which} ${words}`, of };
}

/** How a provision is cited whose text is not at hand, from the words that cite it; the norm alone without any. */
export function formatCited(path: readonly ProvisionStep[], canonical: string): string {
  const steps = path.filter(({ relative }) => relative === undefined).map(formatStep);
  return steps.length === 0 ? canonical : joinNorm(joinSteps(steps.reverse()), canonical);
}
