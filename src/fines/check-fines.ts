import type { Issue, Place, ValuePath } from '#errors';
import type { FineTable, Infraction } from './fine.schema.ts';
import type { FineRow } from './read-fine-rows.ts';

type Locate = (path: ValuePath) => Place;

/** An infraction as its row prints it. */
function buildRow({ code, printed, offenders, cells }: Infraction): FineRow {
  return {
    code,
    printed,
    offenders: offenders.flatMap(({ letter, printed: name }) =>
      name === undefined ? [] : [letter === undefined ? name : `${letter}. ${name}`],
    ),
    percents: offenders.map(({ percent }) => percent),
    cells: cells.map(({ column, printed: text }) => ({ column, printed: text })),
  };
}

const WORDS: Readonly<Record<keyof FineRow, readonly [key: string, words: string]>> = {
  code: ['code', 'el código'],
  printed: ['printed', 'la descripción'],
  offenders: ['offenders', 'los infractores'],
  percents: ['offenders', 'los porcentajes'],
  cells: ['cells', 'las otras celdas'],
};

const show = (value: FineRow[keyof FineRow]): string =>
  typeof value === 'string'
    ? value
    : value.map((part) => (typeof part === 'string' ? part : `${part.printed} (${part.column})`)).join(' | ');

function checkRow(infraction: Infraction, row: FineRow, locate: Locate, path: ValuePath): Issue[] {
  const written = buildRow(infraction);
  return (Object.keys(WORDS) as (keyof FineRow)[]).flatMap((part): Issue[] => {
    const [due, given] = [show(row[part]), show(written[part])];
    if (due === given) return [];
    const [key, words] = WORDS[part];
    const message = `«${infraction.id}» no tiene ${words} de su fila, «${due}»; dice «${given}».`;
    return [{ rule: 'fine-against-row', place: locate([...path, key]), message, fix: `Escriba lo impreso: ${due}` }];
  });
}

/** Infractions that are not as their rows print them, and rows that no infraction has. */
export function checkFines(table: FineTable, rows: ReadonlyMap<string, FineRow>, locate: Locate): Issue[] {
  const named = table.infractions.map(({ source }) => source.eId ?? '');
  const missing = [...rows.keys()].filter((eId) => !named.includes(eId));
  return [
    ...missing.map((eId) => {
      const message = `Ninguna infracción es la de la fila «${eId}» del cuadro.`;
      const fix = `"source": { "norm": "${table.norm}", "eId": "${eId}" }`;
      return { rule: 'fine-missing', place: locate(['infractions']), message, fix };
    }),
    ...table.infractions.flatMap((infraction, index) => {
      const row = rows.get(infraction.source.eId ?? '');
      return row ? checkRow(infraction, row, locate, ['infractions', index]) : [];
    }),
  ];
}
