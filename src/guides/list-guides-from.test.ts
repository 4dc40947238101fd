import { expect, test } from 'vitest';
import type { Guide } from './guide.schema.ts';
import { listGuidesFrom, type GuidedPage } from './list-guides-from.ts';

type Ties = NonNullable<Guide['steps'][number]['opens']>;

const write = (id: string, opens: Ties, procedures: string[] = []) => ({
  id,
  reachedFrom: { procedures, tools: id === 'a' ? ['plazo'] : [], plans: id === 'a' ? ['agua'] : [] },
  steps: [{ opens }, {}],
});

const guides = [
  write('a', [{ procedure: 'carnet' }, { node: 'sin-grupo' }, { procedure: 'unasked' }]),
  write('b', [{ tool: 'plazo', answers: { tramite: 'carnet' } }], ['registro']),
  write('c', [{ procedure: 'registro' }, { procedure: 'carnet' }, { procedure: 'unasked' }], ['registro']),
  write('d', [{ procedure: 'carnet' }, { see: { norm: 'ley-1' } }], ['carnet']),
  write('e', [{ procedure: 'carnet' }, { plan: '/planes/agua/' }]),
];

const pages: readonly (readonly [reason: string, kind: GuidedPage, id: string, found: string[], most?: number])[] = [
  ['those that ask for it, and those that open it', 'tools', 'plazo', ['a', 'b']],
  ['one that does both stands once', 'procedures', 'registro', ['b', 'c']],
  ['as many as have room, who asks first, in the order of all', 'procedures', 'carnet', ['a', 'c', 'd']],
  ['less room', 'procedures', 'carnet', ['d'], 1],
  ['who asks has room always', 'procedures', 'registro', ['b', 'c'], 1],
  ['where nobody asks, the first that opens it', 'procedures', 'unasked', ['a']],
  ['a screen of the finder', 'nodes', 'sin-grupo', ['a']],
  ['a plan only where the guide asks for it', 'plans', 'agua', ['a']],
  ['the id of another kind of page', 'tools', 'carnet', []],
  ['nobody', 'procedures', 'bono', []],
];

test.for(pages)('%s', ([, kind, id, found, most]) => {
  expect(listGuidesFrom(guides, kind, id, most).map((guide) => guide.id)).toEqual(found);
});
