import Big from 'big.js';
import { formatSoles, percentOf } from '#amounts';
import { formatInfractionCode, formatOffender, type FineTable, type Infraction } from '#fines';
import { keepNumberTogether } from '#norms';
import { listUits, type Uit } from '#parameters';
import { raiseFirst } from '#text';
import { findPlaceName } from './build-sheet.ts';
import type { Sheet, SheetItem, SheetName } from './sheet.ts';

/** What the sheet of a table of fines is called. */
export const nameFineSheet = ({ municipality }: FineTable): SheetName => ({
  id: `multas-${municipality}`,
  municipality,
  title: `Multas en ${findPlaceName(municipality)}`,
  short: 'Multas',
  kind: 'Hoja',
});

function buildItem(table: FineTable, infraction: Infraction, { soles }: Uit): SheetItem {
  const { short, drawing = 'multa', offenders } = infraction;
  return {
    text: short,
    drawing,
    hint: raiseFirst(formatInfractionCode(table, infraction)),
    amounts: offenders.map((offender) => ({
      who: formatOffender(offender),
      amount: formatSoles(percentOf(new Big(soles), new Big(offender.percent))),
    })),
  };
}

/** The fines of a municipality, with the newest UIT. */
export function buildFineSheet(table: FineTable, uit: Uit | undefined = listUits()[0]): Sheet {
  if (!uit) throw new Error('There is no UIT; a fine needs one.');
  const { municipality, infractions, remarks, defence, norm } = table;
  return {
    ...nameFineSheet(table),
    facts: [
      {
        id: 'uit',
        drawing: 'pago',
        term: `Montos con la UIT de ${uit.year}`,
        value: formatSoles(new Big(uit.soles)),
        isFigure: true,
        beside: `(${keepNumberTogether(uit.decree)})`,
        uitYear: uit.year,
        notes: [table.uit.says],
      },
    ],
    listTitle: 'Por qué te pueden multar',
    groups: [{ items: infractions.map((infraction) => buildItem(table, infraction, uit)) }],
    isWide: true,
    notes: [defence.says],
    smallPrint: remarks.map(({ says }) => says),
    sources: [table.table, table.uit.source, ...remarks.map(({ source }) => source), defence.source],
    norms: [norm],
    page: `/calculadoras/multa/?${new URLSearchParams({ municipio: municipality }).toString()}`,
  };
}
