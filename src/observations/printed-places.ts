import { onceFromContent } from '#catalogue';
import { buildOutline, listParsedTexts } from '#norms';
import type { FindText, Outlines } from './check-observations.ts';
import { buildPrintedTexts } from './printed-text.ts';

const listTexts = onceFromContent(
  () => new Map([...listParsedTexts()].map(([id, { tree }]) => [id, buildPrintedTexts(tree)])),
);

/** Contents of the norms whose text is here. */
export const listOutlines = onceFromContent(
  (): Outlines => new Map([...listParsedTexts()].map(([id, { tree }]) => [id, buildOutline(tree)])),
);

/** The printed blocks of a part of a norm of the site; undefined where there is no such part. */
export const findPrintedText: FindText = (norm, eId) => listTexts().get(norm)?.get(eId);
