import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import { checkMunicipality, listMunicipalities, listOffices } from '#municipalities';
import { listNormIds } from '#norms';
import { findPrintedText, listObservations, listOutlines } from '#observations';
import type { Issue } from '#errors';
import { checkProcedures } from './check-procedures.ts';
import type { Procedure } from './procedure.schema.ts';
import { procedures } from './procedures.content.ts';

/** The town whose rules a procedure is of is the first part of its id, and of its address. */
function checkTown({ id, value: { municipality }, locate }: ContentRecord<Procedure>): Issue[] {
  // A town that is not registered is told by itself.
  if (id.startsWith(`${municipality}-`) || !listMunicipalities().some((town) => town.id === municipality)) return [];
  const message = `El trámite «${id}» dice que es de «${municipality}», y su id no empieza así.`;
  const fix = 'Corrija la municipalidad; o, si es de esa, su id y el nombre de su archivo.';
  return [{ rule: 'town-of-id', place: locate(['municipality']), message, fix }];
}

/** Procedures stand on provisions that say so, and point at things that exist. */
export const rule: ContentRule = () => {
  const records = listRecords(procedures);
  const known = {
    norms: listNormIds(),
    findText: findPrintedText,
    hasTextOf: (norm: string) => listOutlines().has(norm),
    observations: new Set(listObservations().map(({ id }) => id)),
    offices: new Map(
      [...Map.groupBy(listOffices(), ({ municipality }) => municipality)].map(([municipality, found]) => [
        municipality,
        new Set(found.map(({ id }) => id)),
      ]),
    ),
  };
  return [
    ...checkProcedures(records, known),
    ...records.flatMap((record) => [...checkMunicipality(record), ...checkTown(record)]),
  ];
};
