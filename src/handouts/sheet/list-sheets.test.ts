import { describe, expect, test } from 'vitest';
import { listFineTables } from '#fines';
import { listProcedures } from '#procedures';
import type { LinkSource } from '#ui';
import { listZonings } from '#zones';
import { listChosenSheets } from '../record/handouts.content.ts';
import { differsNote } from './build-sheet.ts';
import { fitSheet } from './fit-sheet.ts';
import { listSheetNames, listSheets } from './list-sheets.ts';

const link: LinkSource = ({ norm, eId }) => ({
  href: `/normas/${norm}/${eId ?? ''}#x`,
  place: '',
  norm,
  label: norm,
  short: eId ?? norm,
});
const sheets = listSheets(link);
const find = (id: string): (typeof sheets)[number] => {
  const found = sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`There is no sheet ${id}.`);
  return found;
};

describe('the sheets', () => {
  test('are one for each procedure, zoning, table of fines and row of the registry, under ids of their own', () => {
    const count = [listProcedures(), listZonings(), listFineTables(), listChosenSheets()].flat().length;
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(count);
  });

  test('are called alike in lists and on paper', () => {
    const named = sheets.map(({ id, municipality, title, short, kind, procedure }) => ({
      id,
      municipality,
      title,
      short,
      kind,
      ...(procedure !== undefined && { procedure }),
    }));
    expect(listSheetNames()).toEqual(named);
  });

  test('have something to say, sources and a norm', () => {
    for (const { id, groups, sources, norms, page } of sheets) {
      expect(groups.flatMap(({ items }) => items).length, id).toBeGreaterThan(0);
      expect(sources.length, id).toBeGreaterThan(0);
      expect(norms.length, id).toBeGreaterThan(0);
      expect(page, id).toMatch(/^\/[a-z]/);
    }
  });

  test.for(sheets.filter(({ id }) => id !== 'trujillo-recoleccion').map((sheet) => [sheet.id, sheet] as const))(
    '%s says all of it',
    ([, sheet]) => {
      expect(fitSheet(sheet).left).toBe(0);
    },
  );
});

describe('what they say', () => {
  test.for([
    ['trujillo-carnet', 'Pagas', 'S/\u00a015.40', 'a share of the UIT'],
    ['trujillo-carnet', 'Te responden', '5 días hábiles', 'the first period'],
    ['cusco-inscripcion', 'Pagas', 'No consta', 'a payment without a sum'],
    ['nuevo-chimbote-inscripcion', 'Pagas', 'S/\u00a048.00', 'a sum in soles'],
    ['trujillo-incorporacion', 'Pagas', 'Nada: es gratis', 'nothing to pay'],
  ] as const)('%s: %s, %s (%s)', ([id, term, value]) => {
    expect(find(id).facts.find((fact) => fact.term === term)?.value).toBe(value);
  });

  test('a case has its condition, and what is always asked for comes first', () => {
    expect(find('trujillo-carnet').groups.map(({ heading, condition }) => [heading, condition])).toEqual([
      ['Antes de pedirlo', undefined],
      ['Papeles y pago', undefined],
      [undefined, 'Solo si es tu primer carnet'],
      [undefined, 'Solo si recoges restos de comida o de plantas (residuos orgánicos)'],
    ]);
  });

  test('the decalogue has the words of the norm', () => {
    const [group] = find('decalogo-trujillo').groups;
    expect(group?.items).toHaveLength(10);
    expect(group?.items.every(({ isQuoted }) => isQuoted)).toBe(true);
    expect(group?.items[8]?.text).toBe('Mantener el control de vacunaciones contra el tétano y hepatitis B.');
  });

  test('fines are sums with the newest UIT, for each whom the table names', () => {
    const amounts = find('multas-trujillo').groups[0]?.items[2]?.amounts;
    expect(amounts).toEqual([
      { who: 'Personas naturales', amount: 'S/\u00a0275.00' },
      { who: 'Comercios', amount: 'S/\u00a01,100.00' },
      { who: 'Industria', amount: 'S/\u00a02,750.00' },
    ]);
  });

  test.for([
    ['trujillo-incorporacion', 'Ficha RUC', 'the sheet of a procedure'],
    ['vestimenta-y-vehiculos-trujillo', 'Uniforme de dos piezas', 'some parts of one'],
  ] as const)('%s: «%s», which the norm says otherwise elsewhere, is marked (%s)', ([id, text]) => {
    const { groups, smallPrint } = find(id);
    const marked = groups.flatMap(({ items }) => items.filter(({ differs }) => differs).map((item) => item.text));
    expect(marked).toContain(text);
    expect(smallPrint).toContain(differsNote);
  });

  test('where no place says it otherwise there is no mark to explain', () => {
    expect(find('trujillo-carnet').smallPrint).toEqual([]);
  });

  test('a doubtful name of a zone is marked, and the mark explained', () => {
    const sheet = find('zonas-y-horas-trujillo');
    const texts = sheet.groups.flatMap(({ items }) => items.map(({ text }) => text)).join('\n');
    expect(texts).toContain('Los Geraneos*');
    expect(sheet.smallPrint).toContain('* Nombre dudoso en la norma.');
  });
});
