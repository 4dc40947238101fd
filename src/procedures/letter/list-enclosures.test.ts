import { expect, test } from 'vitest';
import { listProcedures } from '../record/procedures.content.ts';
import type { Procedure } from '../record/procedure.schema.ts';
import { listEnclosures } from './list-enclosures.ts';

const find = (id: string): Procedure => {
  const found = listProcedures().find((procedure) => procedure.id === id);
  if (!found) throw new Error(`No procedure ${id}.`);
  return found;
};

test.for([
  [
    'trujillo-carnet',
    undefined,
    [
      'DNI vigente (copia simple)',
      'Una foto tamaño carnet',
      'Constancia del curso (copia simple) · Solo si es tu primer carnet',
      'Cartilla de vacunas: tétanos y hepatitis B (copia simple) · Solo si es tu primer carnet',
      'Carnet de sanidad (copia simple) · Solo si recoges restos de comida o de plantas (residuos orgánicos)',
      'Recibo de pago',
    ],
    'to be of an organization is no paper',
  ],
  [
    'cusco-inscripcion',
    'solicitud',
    [
      'Compromiso firmado de informar',
      'Contratos y convenios con entidades',
      'Ficha registral del grupo (copia)',
      'Lista de miembros con sus firmas',
      'Ficha de datos (de cada persona)',
      'DNI (copia de cada persona)',
      'Foto tamaño carnet o pasaporte (de cada persona)',
      'Licencia de funcionamiento · Solo si tienes un centro de acopio',
      'Registro en DIGESA · Solo si vende residuos (EC-RS)',
      'Recibo de pago',
    ],
    'the letter is the request itself',
  ],
] as const)('%s encloses its papers (%#)', ([id, met, words]) => {
  const listed = listEnclosures(find(id), met).map((each) => [each.words, each.condition].filter(Boolean).join(' · '));
  expect(listed).toEqual(words);
});
