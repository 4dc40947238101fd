import { expect, test } from 'vitest';
import { tellBinColours } from './tell-bin-colours.ts';

const sure = { norm: 'ntp-1', confidence: 'confirmed' } as const;
const recalled = { norm: 'ntp-1', confidence: 'recalled' } as const;
const check = ': revísalos antes de comprar.';

test.for([
  [[recalled, recalled], ['ntp-1'], `De memoria, sin confirmar${check}`, 'one norm, named once'],
  [[sure, recalled], ['ntp-1'], `De memoria, sin confirmar${check}`, 'the least sure of them counts'],
  [[sure, { norm: 'ntp-2', confidence: 'from-seed' }], ['ntp-1', 'ntp-2'], 'Según el propio documento.', 'every norm'],
  [[sure], ['ntp-1'], 'Confirmado.', 'what is confirmed asks for no care'],
  [[sure, { norm: 'ntp-1', confidence: 'not-found' }], ['ntp-1'], `No hallado${check}`, 'nor found'],
] as const)('%#: %j', ([colours, norms, sureness]) => {
  expect(tellBinColours(colours)).toEqual({ norms, sureness });
});
