import { describe, expect, it } from 'vitest';
import { findNormText, formatInlines, walkProvisions } from '#norms';
import { listObservations } from '#observations';
import { listProcedures } from '#procedures';
import { checkFines } from './check-fines.ts';
import { FineTableSchema, type FineTable, type Infraction } from './fine.schema.ts';
import { formatInfractionCode } from './fine-words.ts';
import { listFineTables } from './fines.content.ts';
import { findInfraction } from './find-infraction.ts';
import { readFineRows } from './read-fine-rows.ts';

const [trujillo, cusco] = listFineTables() as [FineTable, FineTable];

describe.each([
  [trujillo, 'art_29'],
  [cusco, 'art_14'],
] as const)('the fines of $norm', (table, article) => {
  const rows = readFineRows(table.norm, article);
  const locate = (path: readonly PropertyKey[]): { file: string } => ({ file: path.map(String).join('.') });
  const check = (changed: FineTable): string[] =>
    checkFines(changed, rows, locate).map(({ rule, place }) => `${rule} ${place.file}`);

  it('are as their rows print them, and all there', () => {
    expect(rows.size).toBeGreaterThan(4);
    expect(check(table)).toEqual([]);
  });

  it.each<[reason: string, changes: Partial<Infraction>, found: string]>([
    ['another code', { code: '999' }, 'fine-against-row infractions.0.code'],
    ['other words', { printed: 'Por no separar' }, 'fine-against-row infractions.0.printed'],
    ['other percentages', { offenders: [] }, 'fine-against-row infractions.0.offenders'],
    ['a cell less', { cells: [] }, 'fine-against-row infractions.0.cells'],
  ])('do not pass with %s', (_reason, changes, found) => {
    const infractions = table.infractions.map((infraction, index) =>
      index === 0 ? { ...infraction, ...changes } : infraction,
    );
    expect(check({ ...table, infractions })).toContain(found);
  });

  it('do not pass with a row left out', () => {
    expect(check({ ...table, infractions: table.infractions.slice(1) })).toEqual(['fine-missing infractions']);
  });

  it('leads to procedures of its own municipality', () => {
    const here = listProcedures().flatMap(({ id, municipality }) => (municipality === table.municipality ? [id] : []));
    for (const id of table.infractions.flatMap(({ related }) => related)) expect(here).toContain(id);
  });

  it('carries observations on this norm', () => {
    const known = listObservations().filter(({ norm }) => norm === table.norm);
    const ids = new Set(known.map(({ id }) => id));
    const ofRows = table.infractions.flatMap(({ observations }) => observations);
    for (const id of [...table.observations, ...ofRows]) expect(ids).toContain(id);
  });
});

describe('what the tables do and do not say', () => {
  it.each([
    ['trujillo-173', ['comercio', 'industria'], 'no amount for households'],
    ['trujillo-179', ['persona-juridica'], 'legal persons only'],
    ['cusco-2', ['cualquiera'], 'the Cusco table names nobody'],
  ])('%s names %j: %s', (id, expected) => {
    expect(findInfraction(id)?.infraction.offenders.map((offender) => offender.id)).toEqual(expected);
  });

  it.each<[code: string, first: string | undefined, second: string, reason: string]>([
    ['173', undefined, 'Ninguna', 'one cell only, in the column of 3 and 8'],
    ['174', '4 4.1.1', '1', 'first page, other codes'],
    ['175', '6 11', '3 8', 'first page'],
    ['176', '1 2 4.1 6 11', '1 3 8', 'first page, more codes'],
    ['177', '1 2 4.1. 6 11', '1 2 3 8', 'first page, a full stop behind a code'],
    ['178', '6 11', '3 8', 'first page'],
    ['179', '6 11', '3 8', 'last row of the first page'],
    ['180', '6', '3', 'first row of the second page'],
    ['181', '6 11', '3 8', 'second page: the columns of 175'],
    ['182', 'Ninguna', 'Ninguna', 'second page, no code'],
  ])('reads both pages under the second heading, other readings beside it: %s', (code, first, second) => {
    const column = 'no-pecuniaria';
    expect(findInfraction(`trujillo-${code}`)?.infraction.cells).toEqual([
      ...(first === undefined
        ? []
        : [{ printed: first, column, readings: [{ column: 'otros-valores', ground: 'other-heading' }] }]),
      { printed: second, column, readings: [{ column: 'medida-provisional', ground: 'inference' }] },
      { printed: 'X', column: 'subsanable', readings: [{ column: 'no-subsanable', ground: 'slipped' }] },
    ]);
  });

  it.each([
    ['art_29__table_1__tr_4', ['1 5', '', '', 'Ninguna', '', 'X', '']],
    ['art_29__table_1__tr_6', ['5 20 50', '', '6 11', '3 8', '', 'X', '']],
    ['art_29__table_1__tr_12', ['5 20', '', '6 11', '3 8', '', 'X', '']],
  ])('has the cells of %s where the document has them', (eId, expected) => {
    const { tree } = findNormText('om-011-2012-mpt');
    const article = [...walkProvisions(tree.children)].find((provision) => provision.eId === 'art_29');
    const table = article?.children.find((child) => child.kind === 'table');
    const cells = table?.body.find((row) => row.eId === eId)?.cells ?? [];
    const printed = cells.map(({ lines }) => lines.map((line) => formatInlines(line).trim()).join(' '));
    expect(printed.slice(3)).toEqual(expected);
  });

  it('leaves the empty cell of Cusco 2 empty', () => {
    expect(findInfraction('cusco-2')?.infraction.cells).toEqual([]);
  });

  it('makes steps of repetition only in 4 and 6, in words of the cell', () => {
    const stepped = cusco.infractions.filter(({ repeats }) => repeats !== undefined);
    expect(stepped.map(({ code }) => code)).toEqual(['4', '6']);
    for (const { repeats = [], cells } of stepped) {
      for (const { printed } of repeats) expect(cells[0]?.printed).toContain(printed);
    }
  });

  it('finds nothing for an unknown id', () => {
    expect(findInfraction('trujillo-1')).toBeUndefined();
  });

  it.each([
    [trujillo, 'G\u00a0173'],
    [cusco, 'código\u00a01'],
  ])('names the code as %#', (table, expected) => {
    expect(table.infractions.map((infraction) => formatInfractionCode(table, infraction))[0]).toBe(expected);
  });
});

it.each([
  ['a percentage as a number', { offenders: [{ id: 'comercio', percent: 1 }] }],
  ['an unknown offender', { offenders: [{ id: 'hogar', percent: '1' }] }],
  ['no offender', { offenders: [] }],
  ['two steps of three', { repeats: [{ id: 'primera', printed: 'Amonestación' }] }],
])('FineTableSchema refuses %s', (_reason, change) => {
  const [first] = trujillo.infractions;
  expect(FineTableSchema.safeParse({ ...trujillo, infractions: [{ ...first, ...change }] }).success).toBe(false);
});
