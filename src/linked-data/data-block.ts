import type { Thing, WithContext } from 'schema-dts';

/** A description with the vocabulary that it is in. */
export type Described = WithContext<Exclude<Thing, string>>;

/** It as JSON that may stand in an element `script`: no `<` can end the element or begin another. */
export const buildDataBlock = (described: Described): string =>
  JSON.stringify(described).replaceAll('<', String.raw`\u003c`);
