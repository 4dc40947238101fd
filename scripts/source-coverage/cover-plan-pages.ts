import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '#errors';
import { findPlanText, formatTextPath, listPlans, listTextPlaces, type PlanText } from '#plans';
import { sayCount } from '#text';
import { readMainText } from '../built-site/read-main-text.ts';
import { countCharacters, listWords } from './list-words.ts';

/** What stands around the sheet: head of the page, ways through it, what is said under it; calls of notes. */
function isOurs(name: string, { class: classes = '' }: Record<string, string>): boolean {
  return ['nav', 'sup'].includes(name) || /(?:^| )(?:page-head|section)(?: |$)/.test(classes);
}

function checkPart(part: PlanText): { characters: number; issues: Issue[] } {
  const file = path.join('dist', formatTextPath(part), 'index.html');
  const words = listWords(
    listTextPlaces(part)
      .flatMap(({ pieces }) => pieces)
      .join('\n'),
  );
  const shown = listWords(readMainText(readFileSync(file, 'utf8'), isOurs));
  const index = words.findIndex(({ text }, at) => shown[at]?.text !== text);
  const at = index === -1 && shown.length > words.length ? words.length : index;
  if (at === -1) return { characters: countCharacters(words), issues: [] };
  const say = (list: typeof words): string =>
    list
      .slice(at, at + 12)
      .map(({ text }) => text)
      .join(' ');
  const message = `La página dice «${say(shown)}» donde el texto del plan dice «${say(words)}».`;
  return { characters: countCharacters(words), issues: [{ rule: 'page-against-text', place: { file }, message }] };
}

/** Compares the built pages of the text of each plan, word by word and in order, with the text. */
export function checkPlanPages(): Issue[] {
  return listPlans().flatMap(({ id }) => {
    const parts = findPlanText(id).map((part) => checkPart(part));
    const issues = parts.flatMap((part) => part.issues);
    const characters = parts.reduce((sum, part) => sum + part.characters, 0);
    console.log(
      `${id}: ${sayCount(parts.length, 'página', 'páginas')} del texto con ${characters} caracteres; páginas distintas: ${issues.length}`,
    );
    return issues;
  });
}
