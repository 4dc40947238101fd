import { expect, test } from 'vitest';
import { listFormats } from '#formats';
import { findEntry } from '../library.fixture.ts';
import { buildFormatView, listProcedureForms, listRequirementForms } from './format-view.ts';

const library = { find: findEntry };

const find = (id: string) => {
  const format = listFormats().find((one) => one.id === id);
  if (!format) throw new Error(`There is no form ${id}.`);
  return buildFormatView(library, format);
};

test('a form of an annex leads to it, to its procedure and to what is doubtful in it', () => {
  const view = find('ficha-reciclador');
  expect(view.place.href).toBe('/normas/om-011-2012-mpt/att_2/');
  expect(view.procedures.map(({ href }) => href)).toEqual(['/tramites/trujillo-incorporacion/']);
  expect(view.doubts.map(({ title }) => title)).toContain('Dos partes VI');
  expect(view.normDoubts.map(({ doubt }) => doubt.norm)).toEqual(['om-011-2012-mpt']);
  expect(view.fields, 'its labels are those of the norm').toEqual([]);
});

test.for([
  ['solicitud-incorporacion', true, 'a paper that is handed in'],
  ['carnet', false, 'a preview is handed in nowhere'],
] as const)('%s is a paper of its procedure: %s (%s)', ([id, isPaper]) => {
  expect(find(id).isPaper).toBe(isPaper);
});

test('a form of ours says of each field which words ask for it', () => {
  const fields = find('padron').fields.map(({ label, printed }) => `${label}: ${printed}`);
  expect(fields).toContain('DNI vigente: DNI vigente');
  expect(fields).toContain('Tipo de residuo que recolecta: tipo de residuo que recolectan');
});

test.for([
  ['trujillo-incorporacion', ['ficha-ec-rsor', 'ficha-or', 'ficha-socio', 'padron', 'solicitud'], 'all its papers'],
  ['trujillo-autorizacion', ['plan', 'solicitud'], 'the variant and the plan'],
  ['trujillo-carnet', [], 'the preview of the card meets no requirement'],
  ['cusco-inscripcion', [], 'forms of another town are not offered'],
] as const)('%s has forms for %j: %s', ([procedure, requirements]) => {
  expect([...listRequirementForms(procedure).keys()].toSorted()).toEqual(requirements);
});

test.for([
  ['trujillo-autorizacion', ['plan-de-trabajo', 'solicitud-autorizacion'], 'its papers'],
  ['trujillo-reporte', ['reporte-mensual'], 'once, though it meets three requirements'],
  ['trujillo-carnet', ['carnet'], 'what is only looked at leads there too'],
  ['cusco-inscripcion', [], 'forms of another town are not offered'],
] as const)('a step that leads to %s leads to %j: %s', ([procedure, forms]) => {
  expect(listProcedureForms(procedure).map(({ href }) => href)).toEqual(forms.map((id) => `/formularios/${id}/`));
});

test('an unknown doubt stops the build', () => {
  expect(() => find('padron').find('nadie')).toThrow('nadie');
  expect(find('padron').find(undefined)).toBeUndefined();
});
