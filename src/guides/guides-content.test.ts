import { describe, expect, test } from 'vitest';
import { listRecords } from '#catalogue';
import { listUits } from '#parameters';
import { listProcedures, type Fee } from '#procedures';
import { guides, listGuides } from './guides.content.ts';
import { countReadingMinutes, formatMinutes } from './reading-minutes.ts';
import { tellProcedure, tellRequirements } from './tied-facts.ts';

const find = (id: string) => {
  const found = listProcedures().find((procedure) => procedure.id === id);
  if (!found) throw new Error(`There is no procedure ${id}.`);
  return found;
};
const tell = (id: string): string[] => tellProcedure(find(id)).map(({ term, value }) => `${term}: ${value}`);

describe('what a step shows of what it is tied to', () => {
  test.for([
    ['trujillo-carnet', ['Llevas: de 4 a 7 cosas', 'Costo: S/ 15.40 en 2026', 'Te responden: en 5 días hábiles']],
    [
      'cusco-inscripcion',
      ['Llevas: de 9 a 13 cosas', 'Costo: no consta en la norma', 'Te responden: en 30 días hábiles'],
    ],
    ['nuevo-chimbote-formalizacion', ['Llevas: de 9 a 11 cosas', 'Costo: gratis', 'Te responden: en 15 días hábiles']],
    ['trujillo-galardon', ['Cumples: 2 cosas']],
  ] as const)('%s: %j', ([id, told]) => {
    expect(tell(id).map((line) => line.replaceAll('\u00a0', ' '))).toEqual(told);
  });

  test('follows the content: another percentage is another amount', () => {
    const carnet = find('trujillo-carnet');
    const fee: Fee = { kind: 'percent-of-uit', percent: '1', sources: [{ norm: 'om-011-2012-mpt' }] };
    const [newest] = listUits();
    const told = tellProcedure({ ...carnet, fee }, newest ? [{ ...newest, year: 2030, soles: 6000 }] : []);
    const cost = told.find(({ term }) => term === 'Costo');
    expect([cost?.value.replaceAll('\u00a0', ' '), cost?.year]).toEqual(['S/ 60.00 en 2030', 2030]);
  });

  test('tells what is asked for in the words of the list', () => {
    const told = tellRequirements(find('trujillo-bono'), ['cuatro-kilos', 'vivienda']);
    expect(told.map(({ term, value }) => `${term}: ${value}`)).toEqual([
      'Te piden: 4 kilos o más de reciclables: una vez por semana',
      'Te piden: Una vivienda',
    ]);
  });

  test('says so where the norm gives different periods', () => {
    expect(tell('trujillo-incorporacion').at(-1)).toBe(
      'Te responden: en 5 o 15 días hábiles; la norma da plazos distintos',
    );
  });
});

describe('the guides', () => {
  test('are ten, one to formalize in each town', () => {
    expect(listGuides()).toHaveLength(10);
    const towns = listGuides().flatMap(({ id, municipality }) => (id.startsWith('formalizarme') ? [municipality] : []));
    expect(towns).toEqual(['trujillo', 'cusco', 'nuevo-chimbote']);
  });

  test.for(listRecords(guides).map(({ id, value, body }) => ({ id, value, body })))(
    '$id is read in a few minutes',
    ({ value, body }) => {
      const minutes = countReadingMinutes(value, body);
      expect(minutes).toBeGreaterThan(0);
      expect(minutes).toBeLessThanOrEqual(5);
    },
  );

  test.for([
    ['', 1, '1 minuto'],
    ['palabra '.repeat(280), 2, '2 minutos'],
    [`[una](/${'larga/'.repeat(200)}) dos`, 1, '1 minuto'],
  ] as const)('minutes are reckoned from words, not from addresses: %#', ([body, minutes, said]) => {
    const guide = { title: 'Uno', lead: 'Dos', forWhom: 'Tres', leavesWith: 'Cuatro', steps: [] };
    expect(countReadingMinutes(guide, body)).toBe(minutes);
    expect(formatMinutes(minutes)).toBe(said);
  });
});
