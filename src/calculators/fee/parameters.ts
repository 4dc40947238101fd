import Big from 'big.js';
import { formatSoles } from '#amounts';
import type { Word, Words } from '#forms';
import type { ProvisionSource } from '#norms';
import { findMunicipality } from '#municipalities';
import type { Procedure } from '#procedures';
import type { Uit } from '#parameters';
import { buildUitOptions, type UitOption } from '../shared/uit-option.ts';

/** What a procedure costs, as its norm says it. */
export interface FeeCase {
  /** Id of the procedure: `trujillo-carnet`. */
  id: string;
  /** `Carnet de reciclador (Trujillo)`. */
  label: string;
  /** What the norm says, in a few words: `0.28 % de la UIT`. */
  says: string;
  fee:
    | { kind: 'percent-of-uit'; percent: string }
    | { kind: 'soles'; amount: string }
    | { kind: 'free' }
    | { kind: 'not-stated'; says: string };
  /** Places that say so, as links. */
  sources: Words;
  /** Norm that sets it, and its year: before it there was no such fee. */
  norm: { id: string; text: string; href: string };
  since: number;
}

/** What the fee calculator needs. */
export interface FeeParameters {
  cases: FeeCase[];
  /** Newest year first. */
  uit: UitOption[];
}

/** What the building of parameters asks of the library. */
export interface NormPlaces {
  link: (source: ProvisionSource) => { href: string; label: string; short: string };
  /** Year of the norm; nothing where it is not known. */
  findYear: (norm: string) => number | null | undefined;
}

/** Sources as links in one sentence. */
function linkSources(sources: readonly ProvisionSource[], link: NormPlaces['link']): Words {
  return sources.flatMap((source, index): Word[] => {
    const { href, label } = link(source);
    return [...(index === 0 ? [] : ['; ']), { text: label, href }];
  });
}

const feeWords = (fee: FeeCase['fee']): string => {
  switch (fee.kind) {
    case 'free':
      return 'gratuito';
    case 'not-stated':
      return 'el monto no consta en la norma';
    case 'soles':
      return formatSoles(new Big(fee.amount));
    case 'percent-of-uit':
      return `${fee.percent}\u00a0% de la UIT`;
  }
};

function buildCase(procedure: Procedure, { link, findYear }: NormPlaces): FeeCase[] {
  const { id, shortTitle, municipality, fee, norm } = procedure;
  const since = findYear(norm);
  if (fee.kind === 'silent' || typeof since !== 'number') return [];
  const { sources, ...stated } = fee;
  const { href, label } = link({ norm });
  return [
    {
      id,
      label: `${shortTitle} (${findMunicipality(municipality).name})`,
      says: feeWords(stated),
      fee: stated,
      sources: linkSources(sources, link),
      norm: { id: norm, text: label, href },
      since,
    },
  ];
}

/** Procedures whose norm speaks of a payment, and the values of the UIT. */
export function buildFeeParameters(
  procedures: readonly Procedure[],
  uit: readonly Uit[],
  places: NormPlaces,
): FeeParameters {
  return { cases: procedures.flatMap((procedure) => buildCase(procedure, places)), uit: buildUitOptions(uit) };
}
