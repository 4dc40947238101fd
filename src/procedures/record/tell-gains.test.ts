import { expect, test } from 'vitest';
import { formatWords } from '#forms';
import { listMunicipalities } from '#municipalities';
import { listProcedures } from './procedures.content.ts';
import { tellGains } from './tell-gains.ts';

const link = ({ eId = '' }: { eId?: string | undefined }) => ({ href: `/${eId}`, short: eId });

test.for([
  [
    'trujillo',
    'viviendas',
    /bono[^]*art_26__para_26-1; [^]*en duda: No dice cuánto vale el bono/,
    'the bonus is for dwellings',
  ],
  ['trujillo', 'personas-juridicas', /certificado[^]*Contar lo que donas\.$/, 'the certificate leads to its count'],
  ['trujillo', 'todos', /1 de junio/, 'the award is for all'],
  [
    'cusco',
    'viviendas',
    /programa de incentivos[^]*art_12__para_12-2; en duda: [^]*Premio e incentivos\.$/,
    'article 12.2',
  ],
  ['cusco', 'todos', /premio anual[^]*art_12__para_12-1/, 'article 12.1'],
] as const)('%s, %s: %s, %s', ([municipality, who, words]) => {
  const told = tellGains(municipality, link).filter((gain) => gain.who === who);
  expect(told.map((gain) => formatWords(gain.words)).join('\n')).toMatch(words);
});

test('every incentive says what it gives, and only a municipality without any says nothing', () => {
  const incentives = listProcedures().filter(({ kind }) => kind === 'incentivo');
  expect(incentives.filter(({ gains }) => !gains).map(({ id }) => id)).toEqual([]);
  const withIncentive = new Set(incentives.map(({ municipality }) => municipality));
  for (const { id } of listMunicipalities()) expect(tellGains(id, link).length > 0, id).toBe(withIncentive.has(id));
});
