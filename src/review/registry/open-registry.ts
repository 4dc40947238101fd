import { buildCitationRegistry, type CitationRegistry, type RegisteredNorm } from '#citations/engine';
import type { LookupIndex } from '#search/near';
import type { ReviewData, ReviewNorm } from './review-data.ts';

/** What a review looks up. */
export interface ReviewRegistry {
  citations: CitationRegistry;
  lookup: LookupIndex;
  find: (id: string) => ReviewNorm | undefined;
  /** Address of a provision of a text that is here. */
  findPath: (id: string, eId: string) => string | undefined;
  /** How a provision of a text that is here is cited: `literal e) del numeral 33.2 del artículo 33`, and what holds it (`joinNorm`). */
  findCited: (id: string, eId: string) => { words: string; within: string | undefined } | undefined;
  /** Siglas of offices, folded. */
  siglas: ReadonlySet<string>;
  reviewed: string;
}

/** The engine asks for a history; of it the review says only the last state, which stands beside. */
function registerNorm(norm: ReviewNorm): RegisteredNorm {
  const { id, type, number, year, issuer, title, shortTitle, aliases, relations, canonical } = norm;
  const own = { id, type, number, year, issuer, title, aliases, relations, canonical, status: [] };
  return shortTitle === undefined ? own : { ...own, shortTitle };
}

/** Makes what was published ready for look-up. */
export function openReviewRegistry({ norms, issuers, lookup, reviewed }: ReviewData): ReviewRegistry {
  const byId = new Map(norms.map((norm) => [norm.id, norm]));
  const places = new Map(
    norms.flatMap(({ id, outline }) =>
      outline ? [[id, new Map(outline.map((place) => [place[0], place] as const))] as const] : [],
    ),
  );
  const provisions = new Map(norms.map(({ id, provisions: known }) => [id, known]));
  const outlines = new Map([...places].map(([id, known]) => [id, new Set(known.keys())]));
  const registered = norms.map((norm) => {
    const known = provisions.get(norm.id)?.map(({ eId }) => ({ eId, label: '', heading: '', status: [] }));
    return known ? { ...registerNorm(norm), provisions: known } : registerNorm(norm);
  });
  return {
    // Misprints are those of documents we know, and this is none of them.
    citations: buildCitationRegistry({ norms: registered, issuers, errata: [], outlines }),
    lookup,
    find: (id) => byId.get(id),
    findPath: (id, eId) => places.get(id)?.get(eId)?.[1],
    findCited: (id, eId) => {
      const [, , words, within] = places.get(id)?.get(eId) ?? [];
      return words === undefined ? undefined : { words, within };
    },
    siglas: new Set(issuers.flatMap((issuer) => issuer.siglas.map((sigla) => sigla.toLowerCase()))),
    reviewed,
  };
}
