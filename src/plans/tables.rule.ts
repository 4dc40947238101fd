import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { foldWords } from '#text';
import {
  crossChecks,
  reports,
  roadmapEntities,
  roadmapObjectives,
  roadmapSchedule,
  roadmapTable22,
  roadmapTable23,
} from './plans.content.ts';
import type { Quoted } from './document/quoted.schema.ts';
import type { Entity, Table22Row } from './roadmap/roadmap.schema.ts';

type Row = ContentRecord<{ code: string; text: Quoted }>;

const sortKey = (code: string): string =>
  code
    .split('.')
    .map((part) => part.padStart(2, '0'))
    .join('.');

/** Rows of a table come in the order of their codes, which is that of the lines they were read from. */
function checkOrder(rows: readonly Row[]): Issue[] {
  return rows.slice(1).flatMap(({ value, locate }, index) => {
    const before = rows[index]?.value;
    if (!before || (sortKey(before.code) < sortKey(value.code) && before.text.lines[0] <= value.text.lines[0]))
      return [];
    const message = `La fila ${value.code} está después de la ${before.code}, y en el documento va antes.`;
    return [
      {
        rule: 'row-order',
        place: locate(['code']),
        message,
        fix: 'Ponga cada fila en el orden del documento, con su código.',
      },
    ];
  });
}

/** Entities of a cell are named in its words. */
function checkEntities({ value, locate }: ContentRecord<Table22Row>, entities: ReadonlyMap<string, Entity>): Issue[] {
  const { text, ids = [] } = { text: foldWords(value.entities?.text.text ?? ''), ids: value.entities?.ids };
  return ids.flatMap((id, index): Issue[] => {
    const entity = entities.get(id);
    if (!entity || [entity.name, ...entity.aliases].some((name) => text.includes(foldWords(name)))) return [];
    const message = `La celda de la fila ${value.code} no nombra a «${entity.name}».`;
    const fix = 'Quite el id, o agregue a los «aliases» de la entidad cómo la nombra la celda.';
    return [{ rule: 'entity-not-named', place: locate(['entities', 'ids', index]), message, fix }];
  });
}

/** Codes that our own readings name are those of the plan. */
function checkCodes(): Issue[] {
  const codes = new Set(
    listRecords(roadmapObjectives).flatMap(({ value }) =>
      value.lines.flatMap(({ actions }) =>
        actions.flatMap(({ code, activities }) => [code, ...activities.map((activity) => activity.code)]),
      ),
    ),
  );
  const check = (code: string, place: Issue['place']): Issue[] => {
    if (codes.has(code)) return [];
    const message = `El plan no tiene ninguna acción ni actividad «${code}».`;
    return [{ rule: 'unknown-reference', place, message, fix: 'Corrija el código.' }];
  };
  return [
    ...listRecords(crossChecks).flatMap(({ value, locate }) =>
      value.references.flatMap(({ seems }, index) => check(seems, locate(['references', index, 'seems']))),
    ),
    ...listRecords(roadmapTable22).flatMap(({ value, locate }) =>
      value.indicators.flatMap(({ activity }, index) =>
        activity === undefined ? [] : check(activity, locate(['indicators', index, 'activity'])),
      ),
    ),
  ];
}

/** The words on which a reading of the report rests are the report's. */
function checkRests(): Issue[] {
  return listRecords(reports).flatMap(({ value, locate }) =>
    value.objectives.flatMap(({ activities }, objective) =>
      activities.flatMap(({ state, text, done }, index): Issue[] => {
        const said = [text, ...done].map((quoted) => quoted.text).join('\n');
        if (said.includes(state.rests)) return [];
        const place = locate(['objectives', objective, 'activities', index, 'state', 'rests']);
        const message = `«${state.rests}» no está en lo que el reporte dice de la actividad.`;
        return [{ rule: 'printed-not-found', place, message, fix: 'Copie las palabras letra por letra.' }];
      }),
    ),
  );
}

/** Tables of the plans hang together: rows in order, marks, entities and codes that are there. */
export const rule: ContentRule = () => {
  const entities = new Map(listRecords(roadmapEntities).map(({ id, value }) => [id, value]));
  const unmarked = listRecords(roadmapSchedule).filter(
    ({ value }) => /^\d(?:\.\d){3}$/.test(value.code) && value.marks.length === 0,
  );
  return [
    ...[listRecords(roadmapSchedule), listRecords(roadmapTable22), listRecords(roadmapTable23)].flatMap(checkOrder),
    ...unmarked.map(({ value, locate }) => {
      const message = `La actividad ${value.code} no tiene ninguna marca en el cronograma.`;
      return {
        rule: 'no-marks',
        place: locate(['marks']),
        message,
        fix: '"marks": ["2025-I"]  con las columnas impresas',
      };
    }),
    ...listRecords(roadmapTable22).flatMap((row) => checkEntities(row, entities)),
    ...checkCodes(),
    ...checkRests(),
  ];
};
