import { foldInPlace } from '#text';
import type { RunningDocument } from '../resolve/running-document.ts';
import type { Mention } from './mention.ts';
import { declareCue } from './reference-words.ts';

const names =
  '(ley|reglamento|ordenanza|decreto(?: legislativo| supremo)?|norma|directiva|constitucion|codigo|texto unico ordenado|tuo|resolucion)';
const named = `["(]?\\s?(?:(?:la|el|los|las)\\s)?["(]?${names}["]?`;
const formal = new RegExp(
  `^[^.;]{0,160}?(?:${declareCue})[,:]?\\s(?:(?:se (?:le |la |lo )?)?(?:denominara|denominad[oa]|llamad[oa]|llamara|referid[oa] como|a la que se denominara)[,:]?\\s)?${named}(?=["),.;:\\s])`,
);
const bracket = new RegExp(`^\\s?\\(\\s?["]?(?:la|el)\\s["]?${names}["]?\\s?\\)`);

/** Files the name a text gives a norm just cited: `(en adelante, la Ley)`, `Ley 29419 (la Ley)`. */
export function findDeclarations(running: RunningDocument, mention: Mention, text: string, index: number): void {
  const kind = mention.head?.kind;
  if (kind !== 'number' && kind !== 'name' && kind !== 'derived') return;
  const behind = foldInPlace(text.slice(mention.end, mention.end + 220));
  if (!/^[^.;]{0,165}(?:adelante|sucesivo)|^\s?\(/.test(behind)) return;
  const match = bracket.exec(behind) ?? formal.exec(behind);
  const referent = running.findInBlock(index);
  if (match?.[1] !== undefined && referent) running.declare(match[1], referent);
}
