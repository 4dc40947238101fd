import type { Section, Tally } from './build-comparison.ts';
import type { Unit } from './align/list-units.ts';

/** `1 artículo`, `41 artículos`; procedures of a TUPA and final provisions count as articles. */
const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** How many articles of a norm have a partner, in a sentence. */
export function describeTally({ articles, paired, possible }: Tally): string {
  const alone = articles - paired - possible;
  const maybe = possible === 0 ? '' : `, ${plural(possible, 'quizá la tiene', 'quizá la tienen')}`;
  return `de ${plural(articles, 'artículo o disposición', 'artículos y disposiciones')}, ${plural(paired, 'tiene pareja', 'tienen pareja')}${maybe} y ${plural(alone, 'queda solo', 'quedan solos')}.`;
}

const longest = 90;

/** What a part is about: its name as printed or, of one without, its first words. */
export function describeUnit({ heading, passages }: Pick<Unit, 'heading' | 'passages'>): string {
  if (heading !== '') return heading;
  const [{ text } = { text: '' }] = passages;
  if (text.length <= longest) return text === '' ? '' : `«${text}»`;
  return `«${text.slice(0, text.lastIndexOf(' ', longest))}…»`;
}

/** How much of a part stands in its partners, too. */
export function describePartners({ words, common, rows }: Section): string {
  if (rows.every(({ kind }) => kind === 'alone')) return 'Ningún párrafo dice lo mismo con palabras parecidas.';
  return `De sus ${plural(words, 'palabra', 'palabras')}, ${common} están también en su pareja, en el mismo orden.`;
}
