import { expect, test } from 'vitest';
import { isSaveable } from './names.ts';

test.for([
  ['/tramites/trujillo-carnet/', true, 'a procedure'],
  ['/normas/ley-27314/', true, 'a norm'],
  ['/planes/planres-2023/', true, 'a plan'],
  ['/tramites/', false, 'a list'],
  ['/tramites/que-me-toca/', false, 'a tool, which is there anyway'],
  ['/normas/ley-27314/art_1/', false, 'a part comes with its norm'],
  ['/calculadoras/derecho/', false, 'a tool'],
  ['/embed/tramite/trujillo-carnet/', false, 'a tool in the page of somebody else'],
] as const)('%s can be saved: %s (%s)', ([path, expected]) => {
  expect(isSaveable(path)).toBe(expected);
});
