import { expect, test } from 'vitest';
import { formatWords } from '#forms';
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
      'Atienden de 8 a 12.',
      'Datos de 2011 y 2025: confírmalos.',
      'El teléfono no consta: pregunta en la municipalidad.',
    ],
    'facts of two papers with both years',
  ],
  [
    { address: fact('Jirón Uno 2', 2011) },
    'Mesa de Partes, Jirón Uno 2',
    ['Dirección de 2011: confírmala.', 'El horario y el teléfono no constan: pregunta en la municipalidad.'],
    'an address alone',
  ],
  [
    { address: fact('Jirón Uno 2', 2025), hours: fact('de 8 a 12', 2025), phone: fact('123', 2025) },
    'Mesa de Partes, Jirón Uno 2',
    ['Atienden de 8 a 12.', 'Teléfono 123.', 'Datos de 2025: confírmalos.'],
    'everything known',
  ],
  [
    {
      address: fact('Jirón Uno 2', 2025),
      hours: 'página que falta',
      phone: fact('043-318289', 2025),
      web: fact('https://x.gob.pe/t/1.', 2025),
      mail: fact('a@x.gob.pe', 2025),
    },
    'Mesa de Partes, Jirón Uno 2',
    [
      'Teléfono 043-318289.',
      'En línea: x.gob.pe/t/1.',
      'Correo a@x.gob.pe.',
      'Datos de 2025: confírmalos.',
      'El horario está en la página que sigue, que no tenemos: pregunta en la municipalidad.',
    ],
    'what stands on a page that is not here is not called unstated; the stop of a sentence is no part of an address',
  ],
] as const)('%#: %s', ([known, place, notes]) => {
  const described = describeOffice({ ...office, ...known });
  expect({ ...described, notes: described.notes.map(formatWords) }).toEqual({ place, notes });
});

test.for([
  [{ phone: fact('(043) 318-289', 2025) }, 'tel:043318289', 'brackets and hyphens are no digits'],
  [{ phone: fact('043-318289 anexo 105', 2025) }, 'tel:043318289', 'an extension is not dialled'],
  [{ phone: fact('043-318289 / 043-311111', 2025) }, 'tel:043318289', 'nor a second number'],
  [{ web: fact('https://x.gob.pe/t/1.', 2025) }, 'https://x.gob.pe/t/1', 'the stop of a sentence'],
  [{ web: fact('www.x.gob.pe', 2025) }, 'https://www.x.gob.pe', 'an address as people write it is none of this site'],
  [{ web: fact('http://x.gob.pe', 2025) }, 'http://x.gob.pe', 'one that is not secured stays'],
] as const)('%#: leads to %s: %s', ([known, href]) => {
  const links = describeOffice({ ...office, ...known })
    .notes.flat()
    .filter((part) => typeof part === 'object');
  expect(links.map((link) => ('href' in link ? link.href : ''))).toEqual([href]);
});
