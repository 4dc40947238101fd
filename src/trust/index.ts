/**
 * What the site promises to who relies on it, how each promise is tested, and the figures of the last runs.
 * Knows no test: it names their files. Begin with `promise.schema.ts`; figures reach the content by `npm run figures`.
 */
export { promiseThemes, type PromiseTheme, type SitePromise } from './promise.schema.ts';
export { FigureSchema, type Figure } from './figure.schema.ts';
export type { Attempt } from './attempt.schema.ts';
export type { BlindSpot } from './blind-spot.schema.ts';
export type { Limit } from './limit.schema.ts';
export {
  attempts,
  blindSpots,
  figures,
  limits,
  listAttempts,
  listBlindSpots,
  listFigures,
  listLimits,
  listPromises,
  promises,
} from './trust.content.ts';
export { fillFigures, findOldest, listFigureNames } from './fill-figures.ts';
