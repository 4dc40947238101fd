import { expect, test } from 'vitest';
import { OrderProblem } from '../draft.ts';
import { procedure } from './build-procedure.ts';

const answers = { name: 'x', article: 'art_1', title: 'Pedirlo', fee: 'nada' };

test.for<[reason: string, municipality: string, norm: string, says: RegExp]>([
  [
    'the norm of another municipality',
    'cusco',
    'om-011-2012-mpt',
    /La norma «om-011-2012-mpt» es de Trujillo, no de Cusco\. Escribe: --municipality trujillo/,
  ],
  [
    'a norm of no municipality',
    'trujillo',
    'ley-29419',
    /«ley-29419» no está entre las de Trujillo \(om-011-2012-mpt\)\. Si es suya, agrégala a «norms» en content\/reg/,
  ],
  ['a norm that nobody knows', 'trujillo', 'om-9-9999-x', /El texto de «om-9-9999-x» no está/],
])('%s makes no procedure', ([, municipality, norm, says]) => {
  const build = () => procedure.build({ ...answers, municipality, norm });
  expect(build).toThrow(OrderProblem);
  expect(build).toThrow(says);
});
