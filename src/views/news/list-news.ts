import { listEntities } from '#entities';
import { sortNews, type News } from '#feeds';
import type { Library } from '#library';
import { formatDate } from '#norms';
import type { Municipality } from '#municipalities';
import { listProcedures } from '#procedures';
import { listContentNews, listUitNews, type UitFee } from './content-news.ts';
import { listNormNews, tellReview } from './norm-news.ts';

/** What news are read from. */
export type NewsSources = Pick<Library, 'entries' | 'find'>;

/** How many the feed of all holds: those before are in the feeds of their norms and entities. */
export const MOST_NEWS = 200;

/** Entities that issued these norms, or that are an issuer. */
function buildEntityFinder({ find }: NewsSources): {
  ofIssuer: (issuer: string) => string[];
  ofNorm: (id: string) => string[];
} {
  const byIssuer = new Map(listEntities().flatMap(({ id, issuer }) => (issuer ? [[issuer.id, id] as const] : [])));
  const ofIssuer = (issuer: string): string[] => [byIssuer.get(issuer)].filter((id) => id !== undefined);
  return { ofIssuer, ofNorm: (id) => ofIssuer(find(id)?.record.issuer ?? '') };
}

/** The entity that is a municipality: the one that issued its norms. */
export const findTownEntity = (sources: NewsSources, { norms }: Pick<Municipality, 'norms'>): string | undefined =>
  norms.flatMap(buildEntityFinder(sources).ofNorm)[0];

const listUitFees = ({ find }: NewsSources): UitFee[] =>
  listProcedures()
    .filter(({ fee }) => fee.kind === 'percent-of-uit')
    .map((procedure) => ({ procedure, since: find(procedure.norm)?.record.year ?? Infinity }));

/** News with the entities that issued their norms. */
function addEntities(news: readonly News[], ofNorm: (id: string) => string[]): News[] {
  return news.map((one) => ({ ...one, entities: [...new Set([...one.entities, ...one.norms.flatMap(ofNorm)])] }));
}

/** All that happened or was looked at, but for the reviews of norms. */
function listEvents(sources: NewsSources): News[] {
  const { ofIssuer, ofNorm } = buildEntityFinder(sources);
  const news = [
    ...sources.entries.flatMap((entry) => listNormNews(entry, sources)),
    ...listUitNews(listUitFees(sources)),
    ...listContentNews(ofIssuer),
  ];
  return sortNews(addEntities(news, ofNorm));
}

/** The reviews of norms, one each. */
const listReviews = (sources: NewsSources): News[] =>
  addEntities(sources.entries.map(tellReview), buildEntityFinder(sources).ofNorm);

/** The reviews of a day as one: in the feed of all they would drown the rest. */
function joinReviews(reviews: readonly News[]): News[] {
  return [...Map.groupBy(reviews, ({ day }) => day)].map(([day, { length }]) => ({
    kind: 'revision',
    key: day,
    day,
    title: `Revisamos el estado de ${length === 1 ? 'una norma' : `${length} normas`}`,
    text: `El ${formatDate(day)} miramos por última vez si siguen vigentes. Lo hallado está en la página de cada una.`,
    href: '/normas/',
    norms: [],
    entities: [],
  }));
}

/** What the site tells as news: all of it, and that of a norm or an entity with its own reviews. */
export interface NewsBoard {
  all: readonly News[];
  ofNorm: (id: string) => News[];
  ofEntity: (id: string) => News[];
}

/** Puts the news together once, for the feeds and for the page. */
export function buildNewsBoard(sources: NewsSources): NewsBoard {
  const events = listEvents(sources);
  const reviews = listReviews(sources);
  const every = sortNews([...events, ...reviews]);
  return {
    all: sortNews([...events, ...joinReviews(reviews)]).slice(0, MOST_NEWS),
    ofNorm: (id) => every.filter(({ norms }) => norms.includes(id)),
    ofEntity: (id) => every.filter(({ entities }) => entities.includes(id)),
  };
}
