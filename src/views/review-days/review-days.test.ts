import { expect, test } from 'vitest';
import { listReviewDays } from './index.ts';

test.for([
  ['/normas/om-011-2012-mpt/', /^\d{4}-\d\d-\d\d$/u, 'a norm, by its state'],
  ['/tramites/trujillo-carnet/', /^\d{4}-\d\d-\d\d$/u, 'a procedure'],
  ['/guias/tienda/', /^\d{4}-\d\d-\d\d$/u, 'a guide'],
  ['/planes/planres-2023/', /^\d{4}-\d\d-\d\d$/u, 'a plan'],
  ['/acerca/', undefined, 'no record says when'],
  ['/normas/om-011-2012-mpt/art_33/', undefined, 'a part of a text has no day of its own'],
] as const)('%s: %s (%s)', ([path, expected]) => {
  const day = listReviewDays().get(path);
  if (expected) expect(day).toMatch(expected);
  else expect(day).toBeUndefined();
});
