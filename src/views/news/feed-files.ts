import { nameEntity, listEntities } from '#entities';
import { formatEntityPath } from '#entities/registry';
import { allFeedPath, buildAtom, formatEntityFeed, formatNormFeed, newsPath, type News } from '#feeds';
import { buildOnce, publishFile, type PublishedFile } from '#files';
import { formatFullName, formatNormPath, formatShortName } from '#norms';
import { buildNewsBoard, type NewsBoard, type NewsSources } from './list-news.ts';

type Site = string | URL | undefined;

/** A library is read once per build, and anew on each request while developing: its news are kept as long. */
const kept = new WeakMap<NewsSources, NewsBoard>();

/** The news of a library. */
export function loadNews(sources: NewsSources): NewsBoard {
  const board = kept.get(sources) ?? buildNewsBoard(sources);
  kept.set(sources, board);
  return board;
}

/** Entities of which there is something to tell. */
const listToldEntities = (sources: NewsSources): ReturnType<typeof listEntities> =>
  listEntities().filter(({ id }) => loadNews(sources).ofEntity(id).length > 0);

const publishFeed = (
  path: `/${string}.atom`,
  title: string,
  what: string,
  page: string,
  news: () => readonly News[],
  site: Site,
): PublishedFile => publishFile(path, () => buildAtom({ path, title, what, page }, news(), site));

/** The feeds: one of all, one for each norm, one for each entity of which there is something to tell. */
export function listFeedFiles(sources: NewsSources, site: Site): PublishedFile[] {
  const board = buildOnce(() => loadNews(sources));
  return [
    publishFeed(
      allFeedPath,
      'Norma Circular: novedades',
      'Lo que cambió en las normas de reciclaje y economía circular, y lo que revisamos.',
      newsPath,
      () => board().all,
      site,
    ),
    ...sources.entries.map(({ record }) =>
      publishFeed(
        formatNormFeed(record.id),
        `${formatShortName(record)}: novedades`,
        formatFullName(record),
        formatNormPath(record.id),
        () => board().ofNorm(record.id),
        site,
      ),
    ),
    ...listToldEntities(sources).map((entity) =>
      publishFeed(
        formatEntityFeed(entity.id),
        `${entity.label}: novedades`,
        nameEntity(entity),
        formatEntityPath(entity.id),
        () => board().ofEntity(entity.id),
        site,
      ),
    ),
  ];
}
