import { describe, expect, it } from 'vitest';
import { findNormText, formatInlines, walkProvisions, type Table } from '#norms';
import { listObservations } from '#observations';
import { listProcedures } from '#procedures';
import { FineTableSchema, type FineColumn, type FineTable, type Infraction } from './fine.schema.ts';
import { columnNames, formatInfractionCode } from './fine-words.ts';
import { listFineTables } from './fines.content.ts';
import { findInfraction } from './find-infraction.ts';

const [trujillo, cusco] = listFineTables() as [FineTable, FineTable];

/** The table of a norm, as the parsed text has it. */
function findTable(norm: string, article: string): Table {
  const { tree } = findNormText(norm);
  const holder = [...walkProvisions(tree.children)].find(({ eId }) => eId === article);
  const table = holder?.children.find((child) => child.kind === 'table');
  if (!table) throw new Error(`${norm} has no table in ${article}.`);
  return table;
}

type Lines = string[];
const readRow = (row: Table['body'][number]): Lines[] =>
  row.cells.map(({ lines }) => lines.map((line) => formatInlines(line).trim()).filter((line) => line !== ''));

const columns: Record<string, (FineColumn | undefined)[]> = {
  'om-011-2012-mpt': [
    ...Array.from({ length: 4 }, () => undefined),
    'otros-valores',
    'no-pecuniaria',
    'no-pecuniaria',
    'medida-provisional',
    'subsanable',
    'no-subsanable',
  ],
  'da-002-2016-mpc': [undefined, undefined, undefined, 'no-pecuniaria'],
};

/** Offenders and percentages of a row, as its cells print them. */
function formatOffenders({ offenders }: Infraction): { names: Lines; percents: Lines } {
  return {
    names: offenders.flatMap(({ letter, printed }) =>
      printed === undefined ? [] : [letter === undefined ? printed : `${letter}. ${printed}`],
    ),
    percents: offenders.map(({ percent }) => percent),
  };
}

describe.each([
  [trujillo, 'art_29'],
  [cusco, 'art_14'],
] as const)('the fines of $norm', (table, article) => {
  const printed = findTable(table.norm, article);
  const rows = new Map(printed.body.map((row) => [row.eId, readRow(row)]));

  it('are all there, row by row', () => {
    expect(table.infractions.map(({ source }) => source.eId)).toEqual([...rows.keys()]);
  });

  it.each(table.infractions.map((infraction) => [infraction.code, infraction] as const))(
    '%s has the words and percentages of its row',
    (code, infraction) => {
      const row = rows.get(infraction.source.eId ?? '') ?? [];
      const { names, percents } = formatOffenders(infraction);
      expect(row[0]).toEqual([code]);
      expect(row[1]?.join(' ')).toBe(infraction.printed);
      if (table === trujillo) expect(row[2]).toEqual(names);
      else expect(names).toEqual([]);
      expect(row[table === trujillo ? 3 : 2]?.map((percent) => percent.replace('%', ''))).toEqual(percents);
    },
  );

  it.each(table.infractions.map((infraction) => [infraction.code, infraction] as const))(
    '%s keeps every other cell under its printed heading',
    (_code, infraction) => {
      const row = rows.get(infraction.source.eId ?? '') ?? [];
      const found = (columns[table.norm] ?? []).flatMap((column, index) => {
        const text = row[index]?.join(' ') ?? '';
        return column === undefined || text === '' ? [] : [{ column, printed: text }];
      });
      expect(infraction.cells.map(({ column, printed: text }) => ({ column, printed: text }))).toEqual(found);
    },
  );

  it('names headings that the table prints', () => {
    const heads = printed.head.flatMap(readRow).map((lines) => lines.join(' ').replace('- ', ''));
    const named = table.infractions.flatMap(({ cells }) =>
      cells.flatMap(({ column, shifted = column }) => [columnNames[column], columnNames[shifted]]),
    );
    for (const name of named) expect(heads.some((head) => head.includes(name))).toBe(true);
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

  it('slips by one column: both readings are kept from 173 to 182', () => {
    for (const { cells } of trujillo.infractions) {
      expect(cells.at(-1)).toEqual({ printed: 'X', column: 'subsanable', shifted: 'no-subsanable' });
    }
    expect(findInfraction('trujillo-175')?.infraction.cells.slice(0, 2)).toEqual([
      { printed: '6 11', column: 'otros-valores', shifted: 'no-pecuniaria' },
      { printed: '3 8', column: 'no-pecuniaria', shifted: 'medida-provisional' },
    ]);
    expect(findInfraction('trujillo-181')?.infraction.cells.slice(0, 2)).toEqual([
      { printed: '6 11', column: 'no-pecuniaria' },
      { printed: '3 8', column: 'no-pecuniaria', shifted: 'medida-provisional' },
    ]);
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
