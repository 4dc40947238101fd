import type { ProvisionStep, ProvisionUnit } from '#citations/engine';
import { formatEIdLetter } from '#text';

const units: Readonly<Partial<Record<ProvisionUnit, string>>> = {
  book: 'libro',
  section: 'sección',
  title: 'título',
  chapter: 'capítulo',
  annex: 'anexo',
  article: 'artículo',
  numeral: 'numeral',
  point: 'literal',
  item: 'viñeta',
  clause: 'párrafo',
};

/** Words of the law that are feminine, as the first of a name: `de la Ley`. */
const feminine =
  /^(?:ley|ordenanza|resoluci[oó]n|directiva|constituci[oó]n|norma|n[tp][sp]|estrategia|pol[ií]tica|hoja|secci[oó]n)\b/i;

const of = (name: string): string => `${feminine.test(name) ? 'de la' : 'del'} ${name}`;

function formatStep({ unit, value, group }: ProvisionStep): string {
  if (unit === 'preliminary') return 'Título Preliminar';
  if (unit === 'disposition')
    return `${value === '' ? '' : `${value}.ª `}disposición${group === undefined ? '' : ` ${group.replaceAll('-', ' ')}`}`;
  const word = units[unit] ?? unit;
  if (value === '') return word;
  if (unit === 'point') return `${word} ${formatEIdLetter(value)})`;
  if (unit === 'numeral') return `${word} ${value.replaceAll('-', '.')}`;
  return `${word} ${value === 'unico' ? 'único' : value.toUpperCase()}`;
}

/** From the smallest to the norm: `literal e) del numeral 33.2 del artículo 33 de la Ordenanza …`. */
export function formatCanonical(path: readonly ProvisionStep[], norm: string): string {
  const steps = path.filter(({ relative }) => relative === undefined).map(formatStep);
  const [smallest, ...wider] = [norm, ...steps].toReversed();
  return [smallest, ...wider.map(of)].join(' ');
}
