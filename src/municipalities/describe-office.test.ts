import { expect, test } from 'vitest';
import { describeOffice } from './describe-office.ts';
import type { Office } from './office.schema.ts';

const sources = [{ norm: 'om-1-2020-x', eId: 'art_1' }];
const fact = (says: string, year: number): Office['address'] => ({ says, year, sources });
const office: Office = {
  id: 'x',
  municipality: 'x',
  desk: 'Mesa de Partes',
  ask: 'la municipalidad',
  sources,
  address: 'no consta',
  hours: 'no consta',
  phone: 'no consta',
};

test.for([
  [
    {},
    'Mesa de Partes',
    ['La dirección, el horario y el teléfono no constan: pregunta en la municipalidad.'],
    'nothing',
  ],
  [
    { address: fact('Jirón Uno 2', 2011), hours: fact('de 8 a 12', 2025) },
    'Mesa de Partes, Jirón Uno 2',
    [
      'Dirección de 2011: confírmala.',
      'Atienden de 8 a 12 (2025).',
      'El teléfono no consta: pregunta en la municipalidad.',
    ],
    'each fact with the year of its paper',
  ],
  [
    { address: fact('Jirón Uno 2', 2025), hours: fact('de 8 a 12', 2025), phone: fact('123', 2025) },
    'Mesa de Partes, Jirón Uno 2',
    ['Dirección de 2025: confírmala.', 'Atienden de 8 a 12 (2025).', 'Teléfono 123 (2025).'],
    'everything known',
  ],
] as const)('%#: %s', ([known, place, notes]) => {
  expect(describeOffice({ ...office, ...known })).toEqual({ place, notes });
});
