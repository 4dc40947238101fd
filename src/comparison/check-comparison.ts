import type { Issue, Place } from '#errors';
import type { Statement } from '#norms';
import { listQuantities, listSaidValues } from '#quantities';
import type { ResolvedComparison } from './comparison.schema.ts';
import { listStatements } from './list-statements.ts';

/** What the comparison may name. */
export interface KnownRecords {
  /** Ids of all infractions. */
  infractions: ReadonlySet<string>;
  /** Ids of all procedures. */
  procedures: ReadonlySet<string>;
}

type Path = readonly PropertyKey[];

/** Where a part of the file stands. */
type Locate = (path: Path) => Place;

interface CheckedRow {
  id: string;
  towns: readonly string[];
  path: Path;
}

/** Names of annexes and articles are addresses, not facts: `Anexo 12 A`, `los artículos 17 y 32`. */
const addresses = /(?:Anexo|Artículos?) (?:N° )?\d+(?: y \d+)*/giu;

function listRows({ groups, fines }: ResolvedComparison): CheckedRow[] {
  return [
    ...groups.flatMap(({ rows }, group) =>
      rows.map(({ id, cells }, row) => ({ id, towns: Object.keys(cells), path: ['groups', group, 'rows', row] })),
    ),
    ...fines.map(({ id, cells }, row) => ({ id, towns: Object.keys(cells), path: ['fines', row] })),
  ];
}

function checkRows(rows: readonly CheckedRow[], towns: readonly string[], locate: Locate): Issue[] {
  return rows.flatMap(({ id, towns: given, path }, index) => {
    const isRepeated = rows.findIndex((other) => other.id === id) < index;
    const repeated: Issue = {
      rule: 'repeated-id',
      place: locate([...path, 'id']),
      message: `Hay dos filas con el id «${id}».`,
      fix: 'Cambie el id de una de las dos.',
    };
    const missing = towns
      .filter((town) => !given.includes(town))
      .map((town) => ({ message: `La fila «${id}» no dice nada de «${town}».`, fix: `"${town}": { "silent": true }` }));
    const unknown = given
      .filter((town) => !towns.includes(town))
      .map((town) => ({ message: `La fila «${id}» nombra «${town}», que no es una de las columnas.` }));
    return [
      ...(isRepeated ? [repeated] : []),
      ...[...missing, ...unknown].map((found) => ({ rule: 'comparison-columns', place: locate(path), ...found })),
    ];
  });
}

/** The words quoted say every number, hour and term: stricter than elsewhere, where the provision as a whole may. */
function checkNumbers({ says, sources }: Statement, place: Issue['place']): Issue[] {
  const said = listSaidValues(sources.map(({ printed = '' }) => printed).join('\n'));
  const missing = listQuantities(says.replace(addresses, '')).filter(({ value }) => !said.has(value));
  return missing.map(({ printed }) => ({
    rule: 'number-without-words',
    place,
    message: `«${says}» dice «${printed}», y ninguna de sus fuentes copia palabras que lo digan.`,
    fix: 'Agregue en "printed" las palabras de la norma que lo dicen.',
  }));
}

/** Every statement of a comparison, with its column and place. */
function listPlaced(
  { groups }: ResolvedComparison,
  locate: Locate,
): { town: string; statement: Statement; place: Place }[] {
  return groups.flatMap(({ rows }, group) =>
    rows.flatMap(({ cells }, row) =>
      Object.entries(cells).flatMap(([town, cell]) => {
        const place = locate(['groups', group, 'rows', row, 'cells', town]);
        return listStatements(cell).map((statement) => ({ town, statement, place }));
      }),
    ),
  );
}

/** A statement cites the norm of its column. */
function checkSources(comparison: ResolvedComparison, locate: Locate): Issue[] {
  const placed = listPlaced(comparison, locate);
  return comparison.towns.flatMap(({ id, norm }, index): Issue[] => {
    const own = placed.filter(({ town }) => town === id);
    const wrong = own.flatMap(({ statement, place }) => {
      const other = statement.sources.find((source) => source.norm !== norm);
      return other ? [{ place, other: other.norm }] : [];
    });
    const tell = (place: Place, other: string): Issue => ({
      rule: 'comparison-source',
      place,
      message: `La columna «${id}» cita «${other}»; su norma es «${norm}».`,
      fix: 'Cite la norma de la columna, o corrija la de «towns».',
    });
    const [first] = wrong;
    // Where no cell cites the norm of its column, it is the column that is wrong.
    if (first && own.length > 1 && wrong.length === own.length)
      return [tell(locate(['towns', index, 'norm']), first.other)];
    return wrong.map(({ place, other }) => tell(place, other));
  });
}

function checkStatements(comparison: ResolvedComparison, locate: Locate): Issue[] {
  return [
    ...listPlaced(comparison, locate).flatMap(({ statement, place }) => checkNumbers(statement, place)),
    ...checkSources(comparison, locate),
  ];
}

function checkFines({ fines }: ResolvedComparison, { infractions }: KnownRecords, locate: Locate): Issue[] {
  return fines.flatMap(({ cells }, row) =>
    Object.entries(cells).flatMap(([town, cell]) =>
      ('silent' in cell ? [] : cell.infractions)
        .filter((id) => !infractions.has(id))
        .map((id) => ({
          rule: 'unknown-reference',
          place: locate(['fines', row, 'cells', town]),
          message: `«${id}» no está entre las infracciones de content/fines.`,
          fix: 'Escriba el id de una infracción, o  "silent": true',
        })),
    ),
  );
}

function checkProcedureNames({ groups }: ResolvedComparison, known: KnownRecords, locate: Locate): Issue[] {
  return groups.flatMap(({ procedures = [] }, group) =>
    procedures.flatMap((id, index): Issue[] => {
      if (known.procedures.has(id)) return [];
      const place = locate(['groups', group, 'procedures', index]);
      const message = `«${id}» no está entre los trámites de content/procedures.`;
      return [{ rule: 'unknown-reference', place, message, fix: 'Escriba el id de un trámite, o quítelo.' }];
    }),
  );
}

/**
 * Rows that repeat or leave a municipality out, numbers that no quoted words carry, sources of another municipality,
 * infractions and procedures that do not exist. That each source exists is seen to by the rule for all sources.
 */
export function checkComparison(comparison: ResolvedComparison, known: KnownRecords, locate: Locate): Issue[] {
  const towns = comparison.towns.map(({ id }) => id);
  return [
    ...checkRows(listRows(comparison), towns, locate),
    ...checkStatements(comparison, locate),
    ...comparison.fineNotes.flatMap((note, index) => checkNumbers(note, locate(['fineNotes', index]))),
    ...checkFines(comparison, known, locate),
    ...checkProcedureNames(comparison, known, locate),
  ];
}
