import type { DifferenceKind, FoundDifference, Version } from './difference.ts';

const yearKinds = new Set<DifferenceKind>(['anio-meta', 'anio-cronograma', 'semestre']);

/** Versions without those that say the same in the same places. */
export function dropRepeated(versions: readonly Version[]): Version[] {
  const key = ({ places, text }: Version): string => JSON.stringify([places, text]);
  return [...new Map(versions.map((version) => [key(version), version])).values()];
}

/** What does not agree about the years of one activity, told once: the first stands for all. */
export function mergeYears(found: readonly FoundDifference[]): FoundDifference[] {
  const [first, ...others] = found.filter(({ kind }) => yearKinds.has(kind));
  if (!first || others.length === 0) return [...found];
  const all = [first, ...others];
  const merged = {
    ...first,
    sentence: all.map(({ sentence }) => sentence).join(' '),
    versions: dropRepeated(all.flatMap(({ versions }) => versions)),
  };
  return found.flatMap((one) => (one === first ? [merged] : others.includes(one) ? [] : [one]));
}
