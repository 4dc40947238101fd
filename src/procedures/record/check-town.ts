import type { ContentRecord } from '#catalogue';
import { findNearest, formatCorrectedLine, type Issue } from '#errors';
import { municipalities, type Municipality } from '#municipalities';
import type { Procedure } from './procedure.schema.ts';
import { procedures } from './procedures.content.ts';

type WrittenProcedure = Pick<ContentRecord<Procedure>, 'value' | 'locate'>;

/** A municipality, and the norms that are its own. */
export type Town = Pick<Municipality, 'id' | 'name' | 'norms'>;

/** The norm is of another place, or of none: under this one the page would tell readers what no norm of theirs says. */
function refuseNorm({ value: { norm }, locate }: WrittenProcedure, town: Town, towns: readonly Town[]): Issue {
  const rule = 'norm-of-another-municipality';
  const owner = towns.find(({ norms }) => norms.includes(norm));
  if (owner) {
    const place = locate(['municipality']);
    const message = `La norma «${norm}» es de ${owner.name}, y el trámite saldría entre los de ${town.name}.`;
    return { rule, place, message, fix: formatCorrectedLine(place.file, 'municipality', owner.id) };
  }
  const message = `La norma «${norm}» no está entre las de ${town.name} (${town.norms.join(', ')}).`;
  const near = findNearest(norm, town.norms).map((id) => `¿Quiso decir «${id}»? `);
  const fix = `${near.join('')}Corrija «municipality»; si la norma es de ${town.name}, añada «${norm}» a sus «norms» en ${municipalities.pattern}.`;
  return { rule, place: locate(['norm']), message, fix };
}

/** Addresses say whose procedure it is: the id begins with that of its municipality. */
function checkId({ value: { id }, locate }: WrittenProcedure, town: Town, towns: readonly Town[]): Issue[] {
  if (id.startsWith(`${town.id}-`)) return [];
  const other = towns.find((one) => id.startsWith(`${one.id}-`));
  const own = `${town.id}-${other ? id.slice(other.id.length + 1) : id}`;
  const message = `El id «${id}» no empieza con el de su municipalidad («${town.id}-»), y su dirección diría otra cosa.`;
  const place = locate(['id']);
  const renamed = `git mv ${place.file} ${procedures.pattern.replace('*', own)}`;
  const fix = `${formatCorrectedLine(place.file, 'id', own)}\ny el nombre del archivo:  ${renamed}`;
  return [{ rule: 'id-of-another-municipality', place, message, fix }];
}

/** A procedure stands on a norm of its own municipality, and its id says which one that is. What is not known at all is told elsewhere. */
export function checkTown(
  procedure: WrittenProcedure,
  towns: readonly Town[],
  knownNorms: ReadonlySet<string>,
): Issue[] {
  const { municipality, norm } = procedure.value;
  const town = towns.find(({ id }) => id === municipality);
  if (!town || !knownNorms.has(norm)) return [];
  if (!town.norms.includes(norm)) return [refuseNorm(procedure, town, towns)];
  return checkId(procedure, town, towns);
}
