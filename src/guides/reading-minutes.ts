import type { Guide } from './guide.schema.ts';

/** Words a minute of somebody who reads slowly and looks at what is linked. */
const pace = 150;

const countWords = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** How many minutes a guide takes to read, at least one; `body`: its prose as written. */
export function countReadingMinutes(
  { title, lead, forWhom, leavesWith, steps }: Pick<Guide, 'title' | 'lead' | 'forWhom' | 'leavesWith' | 'steps'>,
  body: string,
): number {
  const texts = [title, lead, forWhom, leavesWith, ...steps.flatMap((step) => [step.title, step.says])];
  const prose = body.replaceAll(/\]\([^)]*\)/g, ']');
  const words = [...texts, prose].reduce((sum, text) => sum + countWords(text), 0);
  return Math.max(1, Math.ceil(words / pace));
}

/** `1 minuto`, `3 minutos`. */
export const formatMinutes = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minuto' : 'minutos'}`;
