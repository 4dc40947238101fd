import Big from 'big.js';
import { percentOf } from '#amounts';
import { buildCostTables, listCostSheets } from '#calculators';
import { buildEntityTable, listEntities } from '#entities';
import { publishTables, type Column, type PublishedFile, type Table } from '#files';
import { buildFineTable, listFineTables } from '#fines';
import { findMunicipality } from '#municipalities';
import { confidenceWords, listInstitutions, type Institution } from '#norms';
import { listDecrees, listHolidays, listUits, listUsualDeadlines } from '#parameters';
import { formatPeriod, listProcedures, type Fee } from '#procedures';

const text = (key: string, header: string, width = 32): Column => ({ key, header, kind: 'text', width });
const number = (key: string, header: string): Column => ({ key, header, kind: 'number', width: 14 });
const year: Column = { key: 'year', header: 'Año', kind: 'number', decimals: 0, width: 8 };

const isShare = (fee: Fee): fee is Extract<Fee, { kind: 'percent-of-uit' }> => fee.kind === 'percent-of-uit';

/** What each procedure that pays a share of the tax unit costs, in soles of each year that we have. */
function buildFeeTable(): Table {
  const paid = listProcedures().flatMap(({ id, shortTitle, municipality, fee }) =>
    isShare(fee)
      ? [{ id, fee, header: `${shortTitle} (${findMunicipality(municipality).name}), ${fee.percent} % de la UIT` }]
      : [],
  );
  return {
    name: 'Derechos',
    columns: [year, number('uit', 'UIT'), ...paid.map(({ id, header }) => number(id, header))],
    rows: listUits().map((uit) => ({
      year: uit.year,
      uit: uit.soles,
      ...Object.fromEntries(
        paid.map(({ id, fee }) => [id, percentOf(new Big(uit.soles), new Big(fee.percent)).toNumber()]),
      ),
    })),
  };
}

/** Every share of the tax unit that a fine is, in soles of each year that we have. */
function buildFineYears(): Table {
  const all = listFineTables().flatMap(({ infractions }) => infractions.flatMap(({ offenders }) => offenders));
  const percents = [...new Set(all.map(({ percent }) => percent))].toSorted((a, b) => Number(a) - Number(b));
  return {
    name: 'En soles',
    columns: [year, number('uit', 'UIT'), ...percents.map((percent) => number(percent, `${percent} % de la UIT`))],
    rows: listUits().map((uit) => ({
      year: uit.year,
      uit: uit.soles,
      ...Object.fromEntries(
        percents.map((percent) => [percent, percentOf(new Big(uit.soles), new Big(percent)).toNumber()]),
      ),
    })),
  };
}

function buildHolidayTable(): Table {
  return {
    name: 'Feriados',
    columns: [
      text('name', 'Feriado'),
      text('date', 'Mes y día, o días antes de Pascua', 22),
      { ...year, key: 'first', header: 'Desde' },
      text('confidence', 'Certeza', 26),
      text('notes', 'Nota', 48),
    ],
    rows: listHolidays().map(({ name, date, firstYear, confidence, notes = null }) => ({
      name,
      date: date.replace('easter-', 'Pascua menos '),
      first: firstYear,
      confidence: confidenceWords[confidence],
      notes,
    })),
  };
}

function buildDecreeTable(): Table {
  return {
    name: 'Días no laborables',
    columns: [
      text('law', 'Decreto'),
      text('days', 'Días'),
      text('scope', 'Para quién', 48),
      text('confidence', 'Certeza', 26),
      text('notes', 'Nota', 48),
    ],
    rows: listDecrees().map(({ law, days, scope, confidence, notes = null }) => ({
      law,
      days: days === 'no consta' ? days : days.join(', '),
      scope,
      confidence: confidenceWords[confidence],
      notes,
    })),
  };
}

/** Places of norms in one cell: `om-011-2012-mpt/art_33 ley-27444`. */
const listSources = (sources: readonly { norm: string; eId?: string | undefined }[]): string =>
  sources.map(({ norm, eId }) => [norm, eId].filter(Boolean).join('/')).join(' ');

/** Periods of procedures as their norms state them, then those of the general law. */
function buildDeadlineTable(): Table {
  const own = listProcedures().flatMap(({ shortTitle, municipality, deadlines }) =>
    deadlines.flatMap(({ what, from, periods }) =>
      periods.map((period) => ({
        who: `${shortTitle} (${findMunicipality(municipality).name})`,
        what,
        period: formatPeriod(period),
        from,
        sources: listSources(period.sources),
      })),
    ),
  );
  const general = listUsualDeadlines().map(({ what, count, sources, otherwise }) => ({
    who: 'Ley general',
    what,
    period: `${count} días hábiles`,
    from: otherwise ?? null,
    sources: listSources(sources),
  }));
  return {
    name: 'Plazos',
    columns: [
      text('who', 'Trámite'),
      text('what', 'Plazo de qué'),
      text('period', 'Plazo', 20),
      text('from', 'Desde cuándo, u otra fuente'),
      text('sources', 'Dónde lo dice', 48),
    ],
    rows: [...own, ...general],
  };
}

const nameOf = ({ sigla, name }: Institution['old']): string => [sigla, name].filter(Boolean).join(', ');

function buildInstitutionTable(): Table {
  return {
    name: 'Instituciones',
    columns: [
      text('old', 'Dice el texto'),
      text('today', 'Después'),
      text('since', 'Desde', 14),
      text('basis', 'Sustento', 48),
      text('confidence', 'Certeza', 26),
      text('notes', 'Nota', 48),
    ],
    rows: listInstitutions().map((one) => ({
      old: nameOf(one.old),
      today: nameOf(one.new),
      since: one.since ?? 'no consta',
      basis: one.basis,
      confidence: confidenceWords[one.confidence],
      notes: one.notes === '' ? null : one.notes,
    })),
  };
}

/** Tables of the pages that show records of several kinds, each as CSV and with its neighbours as a workbook. */
export const listDataTableFiles = (): PublishedFile[] => [
  ...publishTables('/calculadoras/derecho/derechos', () => [buildFeeTable()]),
  ...publishTables('/calculadoras/multa/multas', () => [buildFineTable(listFineTables()), buildFineYears()]),
  ...publishTables('/calculadoras/costo/costos', () => buildCostTables(listCostSheets())),
  ...publishTables('/calculadoras/plazo/plazos', () => [buildDeadlineTable(), buildHolidayTable(), buildDecreeTable()]),
  ...publishTables('/entidades/entidades', () => [buildEntityTable(listEntities())]),
  ...publishTables('/acerca/instituciones', () => [buildInstitutionTable()]),
];
