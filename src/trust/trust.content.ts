import { createListReader, defineContent } from '#catalogue';
import { AttemptSchema } from './attempt.schema.ts';
import { BlindSpotSchema } from './blind-spot.schema.ts';
import { FigureSchema } from './figure.schema.ts';
import { LimitSchema } from './limit.schema.ts';
import { PromiseSchema } from './promise.schema.ts';

/** What the site promises, and how it is tested. */
export const promises = defineContent({
  name: 'promises',
  pattern: 'content/trust/promises.json',
  schema: PromiseSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** What the last runs counted and measured. */
export const figures = defineContent({
  name: 'figures',
  pattern: 'content/trust/figures.json',
  schema: FigureSchema,
  holds: 'many',
  id: ({ name }) => name,
});

/** What attempts to break the site by hand found. */
export const attempts = defineContent({
  name: 'attempts',
  pattern: 'content/trust/attempts.json',
  schema: AttemptSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** What the site cannot do, or how much it bears. */
export const limits = defineContent({
  name: 'limits',
  pattern: 'content/trust/limits.json',
  schema: LimitSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** Mistakes in content that no program can know. */
export const blindSpots = defineContent({
  name: 'blind-spots',
  pattern: 'content/trust/blind-spots.json',
  schema: BlindSpotSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All promises, in the order of the file. */
export const listPromises = createListReader(promises);

/** All figures that are written down, by name. */
export const listFigures = createListReader(figures);

/** All attempts, newest first. */
export const listAttempts = createListReader(attempts);

/** All limits, in the order of the file. */
export const listLimits = createListReader(limits);

/** All mistakes that no program can know, in the order of the page. */
export const listBlindSpots = createListReader(blindSpots);
