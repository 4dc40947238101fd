import type { CitationReason, CitationVia } from '../citation.ts';
import type { KnownErratum } from '../resolve/registry.ts';
import { listNouns, type Referent, type RunningDocument } from '../resolve/running-document.ts';

/** What a head turned out to mean. */
export interface HeadMeaning {
  norm: string | null;
  via: CitationVia;
  reason?: CitationReason;
  candidates?: readonly string[];
  erratum?: KnownErratum;
  /** The document's own name. */
  own?: true;
  /** What later words may point back to; absent for a head that names nothing new. */
  referent?: Referent;
}

/** Where a head stands. */
export interface Place {
  index: number;
  text: string;
  start: number;
  end: number;
  /** A quotation is open here that repeats this norm's text. */
  quoted: Referent | undefined;
  preamble: boolean;
  /** A provision is aimed at: `artículo 5 de la Ley`. */
  aimed: boolean;
}

/** What later words may point back to. */
export function buildReferent(
  norm: string | null,
  type: string | undefined,
  place: Place,
  extra: Referent['nouns'] = [],
): Referent {
  return {
    norm,
    type,
    nouns: [...extra, ...(type === undefined ? (['norma'] as const) : listNouns(type))],
    index: place.index,
    end: place.end,
  };
}

/** The same for a norm of the registry: what its record says it may be called. */
export function describeReferent(running: RunningDocument, norm: string | null, type: string, place: Place): Referent {
  const record = norm === null ? undefined : running.registry.norms.get(norm);
  const extra: Referent['nouns'] =
    record?.relations.some(({ kind }) => kind === 'regulates') || /^reglamento/i.test(record?.title ?? '')
      ? ['reglamento']
      : [];
  const law: Referent['nouns'] = record?.type === 'decreto-legislativo' && /\bley\b/i.test(record.title) ? ['ley'] : [];
  const single: Referent['nouns'] = record?.relations.some(({ kind }) => kind === 'consolidates')
    ? ['texto-unico']
    : [];
  return buildReferent(norm, record?.type ?? type, place, [...extra, ...law, ...single]);
}

/** Adds a noun under which a norm was just named. */
export function withNoun(referent: Referent, noun: Referent['nouns'][number]): Referent {
  return { ...referent, nouns: [...referent.nouns, noun] };
}
