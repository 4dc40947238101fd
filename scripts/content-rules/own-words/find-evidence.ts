import { onceFromContent } from '#catalogue';
import { listFineTables } from '#fines';
import { listInstitutions, listNormRecords } from '#norms';
import { findPrintedText, listOutlines } from '#observations';
import { listUits } from '#parameters';
import { loadRoadmap } from '#plans';
import { listSaidValues } from '#quantities';
import { tools } from '#tools';
import type { Claim, NamedSource } from './claim.ts';
import { dropAddresses } from './drop-addresses.ts';

const isYear = (value: string): boolean => /^(?:19|20)\d{2}$/.test(value);

/** Days, years, and numbers such as 900.058, which is no count of anything. */
const isFact = (value: string): boolean => isYear(value) || /^\d{4}-\d{2}-\d{2}$|^\d{3}\.\d{3}$/.test(value);

function listFacts(text: string): ReadonlySet<string> {
  return new Set([...listSaidValues(text)].filter(isFact));
}

/** What the registry knows of each norm: its number, its dates, its states and what shows them. */
const listRegistered = onceFromContent(
  () => new Map(listNormRecords().map(({ id, value }) => [id, listFacts(JSON.stringify(value))])),
);

/** Codes by which a norm calls its infractions. */
const listCodes = onceFromContent(
  () => new Map(listFineTables().map(({ norm, infractions }) => [norm, infractions.map(({ code }) => code)])),
);

const readValues = onceFromContent(() => {
  const read = new Map<string, ReadonlySet<string>>();
  return (norm: string, eId: string): ReadonlySet<string> => {
    const key = `${norm}#${eId}`;
    const known =
      read.get(key) ?? listSaidValues((findPrintedText(norm, eId) ?? '').split('\n').map(dropAddresses).join('\n'));
    read.set(key, known);
    return known;
  };
});

/** «El 34.2»: the numbers of the parts of a norm. */
const listAddresses = onceFromContent(
  () =>
    new Map(
      [...listOutlines()].map(([norm, items]) => [
        norm,
        items.flatMap(({ eId }) => /__para_(\d+-\d+)$/.exec(eId)?.[1]?.replace('-', '.') ?? []),
      ]),
    ),
);

/** True if one provision is the other, or lies in it. */
function isWithin(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}__`) || other.startsWith(`${one}__`);
}

/** The sheet on which a row stands: its heading tells the year. */
const findSheet = (eId: string): string => eId.split('__')[0] ?? eId;

/** True where a source whose text is here says it: the provision (`isWide`: the article or annex it stands in), its address, the codes of its norm. */
export function isPrinted(value: string, { norm, eId, printed = '' }: NamedSource, isWide = false): boolean {
  if (eId === undefined || !listOutlines().has(norm)) return false;
  // Words that are quoted for their number are to say this one.
  const quoted = listSaidValues(dropAddresses(printed));
  const values = quoted.size > 0 ? quoted : readValues()(norm, eId);
  if (values.has(value)) return true;
  if ((isWide || isYear(value)) && readValues()(norm, findSheet(eId)).has(value)) return true;
  return (listAddresses().get(norm)?.includes(value) ?? false) || (listCodes().get(norm)?.includes(value) ?? false);
}

/** Days on which an institution or a term was replaced. */
const listChanges = onceFromContent(() => new Set(listInstitutions().map(({ since }) => since)));

/** True where the registries know it of a norm that the record names, or as the day on which an institution changed. */
export function isRegistered(value: string, { norm }: NamedSource): boolean {
  return (listRegistered().get(norm)?.has(value) ?? false) || listChanges().has(value);
}

/** Provisions that a claim on a whole norm names in its words: «según su artículo 218.2». */
function listNamedArticles(text: string): string[] {
  return Array.from(text.matchAll(/art[íi]culos? (\d+)/g), ([, article = '']) => `art_${article}`);
}

/** What other records say of the provisions of a claim that are not here to be read; undefined where none does. */
export function listToldElsewhere(claim: Claim, all: readonly Claim[]): ReadonlySet<string> | undefined {
  const unread = claim.sources
    .filter(({ norm }) => !listOutlines().has(norm))
    .flatMap(({ norm, eId }) =>
      (eId === undefined ? listNamedArticles(claim.text) : [eId]).map((one) => ({ norm, one })),
    );
  const others = all.filter(
    ({ record, sources, all: whole }) =>
      // What names no source of its own may be said of any that its record names.
      sources !== whole &&
      record !== claim.record &&
      sources.some(({ norm, eId }) =>
        unread.some((named) => named.norm === norm && eId !== undefined && isWithin(named.one, eId)),
      ),
  );
  if (others.length === 0) return undefined;
  return new Set(others.flatMap(({ quantities }) => quantities.map(({ value }) => value)));
}

const countsOfSite = onceFromContent(
  () => new Set([listUits().at(-1)?.year, loadRoadmap().activities.length].map(String)),
);

/** A tool tells of its own content, too. */
export const isOfTool = ({ record }: Claim): boolean => record.file === tools.pattern;

/** True for what a tool may tell of it: since which year, of how many activities. */
export function isCountOfTool(value: string, claim: Claim): boolean {
  return isOfTool(claim) && countsOfSite().has(value);
}
