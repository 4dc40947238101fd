import { listRecords, onceFromContent, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { listOutlines } from '#observations';
import type { Claim } from './own-words/claim.ts';
import { isCountOfTool, isOfTool, isPrinted, isRegistered, listToldElsewhere } from './own-words/find-evidence.ts';
import { ownWords } from './own-words/kinds.ts';
import { listClaims } from './own-words/list-claims.ts';

const listAll = onceFromContent(() => ownWords.flatMap((kind) => listRecords(kind).flatMap(listClaims)));

/** Observations that set printed places side by side; the others reckon, or tell of what is not there or came later. */
const RETOLD = 'contradiction';

/** A record that is only remembered, names no provision, or reckons says itself that no source has its numbers. */
function isUnsourced({ record, all }: Claim): boolean {
  const { confidence, kind, printed } = record.value as Partial<Record<string, unknown>>;
  const isReckoned = printed !== undefined && kind !== undefined && kind !== RETOLD;
  return confidence === 'recalled' || isReckoned || all.length === 0;
}

function checkClaim(claim: Claim, all: readonly Claim[]): Issue[] {
  const { quantities, sources, place, text } = claim;
  if (isUnsourced(claim)) return [];
  const elsewhere = listToldElsewhere(claim, all);
  const isHere = sources.some(({ norm }) => listOutlines().has(norm));
  // Nothing that could be read tells anything of it.
  if (!isHere && elsewhere === undefined && !isOfTool(claim)) return [];
  // An observation speaks of the whole part in which its place stands, and quotes words for other reasons than their numbers.
  const isWide = 'printed' in (claim.record.value as object);
  // A conversion that the text does itself: «una tonelada son 1,000 kilos».
  const converted = /tonelada/i.test(text) ? new Set(['1000']) : new Set<string>();
  // A note on a whole norm sets it beside what the record says.
  const printedIn = sources.some(({ eId }) => eId !== undefined) ? sources : claim.all;
  // A tool tells in which terms it reckons: only its numbers are facts.
  const told = isOfTool(claim) ? quantities.filter(({ value }) => /\d/.test(value)) : quantities;
  return told.flatMap(({ printed, value }): Issue[] => {
    const isSaid =
      printedIn.some((source) => isPrinted(value, source, isWide)) ||
      claim.all.some((source) => isRegistered(value, source)) ||
      converted.has(value) ||
      isCountOfTool(value, claim) ||
      (elsewhere?.has(value) ?? false);
    if (isSaid) return [];
    const message = `Dice «${printed}», y ninguna de sus fuentes lo dice: «${text.trim().slice(0, 120)}».`;
    const fix = 'Corrija el número, o agregue en «sources» la disposición que lo dice.';
    return [{ rule: 'number-without-source', place, message, fix }];
  });
}

/** Every number, day, hour and term in our own words stands in one of the sources named beside it. */
export const rule: ContentRule = () => {
  const all = listAll();
  return all.flatMap((claim) => checkClaim(claim, all));
};
