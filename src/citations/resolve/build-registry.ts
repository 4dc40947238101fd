import { foldInPlace } from '#text';
import { findMentions } from '../find/find-mentions.ts';
import { buildNameMatcher } from '../find/match-names.ts';
import type { NormNumber } from '../find/mention.ts';
import { nameNouns } from '../find/norm-heads.ts';
import { parseNormNumber } from '../find/parse-norm-number.ts';
import { derivedName, findApprovedName, ownNameMark } from './approved-name.ts';
import { buildNormKey } from './build-norm-key.ts';
import type { CitationRegistry, KnownErratum, Issuer, RegisteredNorm } from './registry.ts';

function listNames(norm: RegisteredNorm): string[] {
  const own = [norm.title, norm.shortTitle ?? ''].filter(
    (name) => nameNouns[/^[a-zñ]+/.exec(foldInPlace(name))?.[0] ?? ''] !== undefined && name.split(/\s+/).length >= 3,
  );
  return [...new Set([...own, ...norm.aliases])].filter((name) => {
    const folded = foldInPlace(name);
    return (
      !derivedName.test(folded) &&
      !findMentions(name).some((mention) => mention.head?.kind === 'number' || mention.head?.kind === 'derived')
    );
  });
}

/** Numbers a norm goes by: its own and those among its aliases, each with the kind printed there. */
function listNumbers(norm: RegisteredNorm): { type: string; number: NormNumber }[] {
  const own = norm.number === null ? undefined : parseNormNumber(norm.number);
  const others = norm.aliases.flatMap((alias) => {
    const [mention, more] = findMentions(alias);
    const head = mention?.head;
    if (more || head?.kind !== 'number' || mention?.start !== 0 || mention.end !== alias.length) return [];
    return head.number.broken || head.titled ? [] : [{ type: head.type, number: head.number }];
  });
  return [...(own ? [{ type: norm.type, number: own }] : []), ...others];
}

function add(map: Map<string, Set<string>>, key: string, id: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(id));
}

interface Filed {
  id: string;
  type: string;
  number: NormNumber;
}

/** Kinds that share one general word: `Resolución N° …` may be any of them. */
const generalTypes: Readonly<Record<string, RegExp>> = {
  resolucion: /^resolucion-/,
  decreto: /^decreto-/,
  'ordenanza-municipal': /^ordenanza-/,
};

function agrees(filed: Filed, type: string, number: NormNumber): boolean {
  const kind = type === 'dl' ? /^decreto-(?:legislativo|ley)$/ : generalTypes[type];
  if (filed.type !== type && !kind?.test(filed.type)) return false;
  if (number.year !== null && filed.number.year !== null && filed.number.year !== number.year) return false;
  const [a, b] = [filed.number.sigla, number.sigla];
  return a === '' || b === '' || a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** Norms that regulate or consolidate another; of several, those another one replaced by that year drop out. */
function findDerived(
  norms: ReadonlyMap<string, RegisteredNorm>,
  noun: 'reglamento' | 'texto-unico',
  target: string,
  year: number | null,
): string[] {
  const kind = noun === 'reglamento' ? 'regulates' : 'consolidates';
  const found = [...norms.values()].filter((norm) =>
    norm.relations.some((relation) => relation.kind === kind && relation.target === target),
  );
  const known = found.filter((norm) => year === null || norm.year === null || norm.year <= year);
  const replaced = new Set(
    known.flatMap((norm) =>
      norm.relations
        .filter(({ kind: done }) => done === 'repeals' || done === 'replaces')
        .map((relation) => relation.target),
    ),
  );
  return known.filter(({ id }) => !replaced.has(id)).map(({ id }) => id);
}

function groupBySerial(filed: readonly Filed[]): ReadonlyMap<string, readonly Filed[]> {
  const groups = new Map<string, Filed[]>();
  for (const entry of filed) {
    const group = groups.get(entry.number.serial);
    if (group) group.push(entry);
    else groups.set(entry.number.serial, [entry]);
  }
  return groups;
}

/** Files norms, names, misprints and known provisions for look-up. */
export function buildCitationRegistry(input: {
  norms: readonly RegisteredNorm[];
  issuers: readonly Issuer[];
  errata: readonly KnownErratum[];
  outlines: ReadonlyMap<string, ReadonlySet<string>>;
}): CitationRegistry {
  const norms = new Map(input.norms.map((norm) => [norm.id, norm]));
  const filed: Filed[] = input.norms.flatMap((norm) => listNumbers(norm).map((entry) => ({ id: norm.id, ...entry })));
  const byKey = new Map<string, Set<string>>();
  const bySerial = groupBySerial(filed);
  for (const { id, type, number } of filed) add(byKey, buildNormKey(type, number), id);
  const names = buildNameMatcher(
    input.norms.flatMap((norm) => {
      const approved = findApprovedName(norm.title);
      return [
        ...listNames(norm).map((name) => ({ name, id: norm.id })),
        ...(approved === undefined ? [] : [{ name: approved, id: `${ownNameMark}${norm.id}` }]),
      ];
    }),
  );
  return {
    norms,
    issuers: new Map(input.issuers.map((issuer) => [issuer.id, issuer])),
    names,
    listErrata: (source) => input.errata.filter((erratum) => erratum.source === source),
    findByNumber: (type, number) => (number.broken ? [] : [...(byKey.get(buildNormKey(type, number)) ?? [])]),
    findByPart: (type, number) =>
      number.broken || number.serial === ''
        ? []
        : [
            ...new Set(
              (bySerial.get(number.serial) ?? []).filter((entry) => agrees(entry, type, number)).map(({ id }) => id),
            ),
          ],
    findDerived: (noun, norm, year) => findDerived(norms, noun, norm, year),
    findOutline: (norm) => input.outlines.get(norm),
  };
}
