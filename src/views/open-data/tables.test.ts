import { describe, expect, test } from 'vitest';
import type { PublishedFile } from '#files';
import { findNormText, layOutTable, listTables } from '#norms';
import { listDataTableFiles } from './data-tables.ts';
import { buildPrintedTable, listNormTableFiles, listPartTableFiles } from './norm-tables.ts';
import { realSources } from './sources.fixture.ts';

const read = async (file: PublishedFile | undefined): Promise<string> => new TextDecoder().decode(await file?.build());

describe('the tables of a norm’s text', () => {
  const files = listNormTableFiles(realSources.library, realSources.loadTree);
  const tablesOf = (id: string) => realSources.library.find(id)?.text?.tables ?? [];

  test('have an address each, and a workbook for each part', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('/normas/om-011-2012-mpt/art_29__table_1.csv');
    expect(paths).toContain('/normas/om-011-2012-mpt/art_29.xlsx');
    expect(paths.filter((path) => path.endsWith('.csv')).length).toBe(
      realSources.library.entries.flatMap(({ text }) => text?.tables ?? []).length,
    );
  });

  test.for(['om-011-2012-mpt', 'da-002-2016-mpc', 'tupa-2025-mdnch'])('of %s keep every word of every cell', (id) => {
    for (const { table: printed } of listTables(findNormText(id).tree, new Set())) {
      const { columns, rows } = buildPrintedTable('Tabla', printed);
      const told = [...columns.map(({ header }) => header), ...rows.flatMap((row) => Object.values(row))];
      for (const words of layOutTable(printed).flat()) if (words) expect(told).toContain(words);
    }
  });

  test('begin with the headings that are printed', async () => {
    const csv = await read(files.find(({ path }) => path === '/normas/om-011-2012-mpt/art_29__table_1.csv'));
    expect(csv).toMatch(/^CODIGO G;DESCRIPCIÓN DE LA INFRACCION;INFRACTOR;SANCIONES;Columna 5;/u);
  });

  test.for([
    ['art_29', ['art_29.xlsx', 'art_29__table_1.csv'], 'the workbook, then each'],
    ['art_33', [], 'a part without tables'],
  ] as const)('are offered on the page of %s: %j (%s)', ([part, expected]) => {
    const id = 'om-011-2012-mpt';
    const offered = listPartTableFiles(files, id, tablesOf(id), part).map(({ path }) => path);
    expect(offered).toEqual(expected.map((name) => `/normas/${id}/${name}`));
  });
});

describe('the tables of pages', () => {
  test.for([
    ['/calculadoras/derecho/derechos.csv', /^2026;5500;.*15\.4/mu, 'a fee in the soles of a year'],
    ['/calculadoras/multa/multas.csv', /Trujillo;om-011-2012-mpt;/u, 'an infraction with its norm'],
    ['/calculadoras/plazo/plazos.csv', /Carnet de reciclador \(Trujillo\)/u, 'a period of a procedure'],
    ['/calculadoras/costo/costos.csv', /trujillo-carnet;Mano de obra/u, 'a line of a cost sheet'],
    ['/entidades/entidades.csv', /^MINAM;Ministerio del Ambiente;/mu, 'an entity and what its letters stand for'],
    ['/acerca/instituciones.csv', /EC-RS/u, 'a name that changed'],
  ] as const)('%s says %s: %s', async ([path, words]) => {
    expect(await read(listDataTableFiles().find((file) => file.path === path))).toMatch(words);
  });
});
