import { findNearest } from '#errors';
import { isLocal, listIssuers, listNormTypes, type Issuer, type NormType } from '#norms';
import { foldText } from '#text';
import { issuerKinds, type IssuerKind } from '../../../src/norms/registry/issuer.schema.ts';
import { OrderProblem } from '../draft.ts';

/** The kind of norm that an author names: by prefix, id, abbreviation or name. */
export function findType(words: string): NormType {
  const types = listNormTypes();
  const wanted = foldText(words);
  const found = types.find(({ id, prefix, short, name }) =>
    [id, prefix, short, name].some((one) => foldText(one) === wanted),
  );
  if (found) return found;
  const near = findNearest(
    wanted,
    types.flatMap(({ id, prefix }) => [id, prefix]),
  );
  const meant = near.length > 0 ? `¿Quisiste decir «${near.join('» o «')}»? ` : '';
  const all = types.map(({ prefix, name }) => `${prefix} (${name})`).join(', ');
  throw new OrderProblem(`No hay ninguna clase de norma «${words}». ${meant}Escribe una de estas: ${all}.`);
}

/** What kind of body is named, where its name or id says so; most that are not registered are districts. */
function guessKind(folded: string): IssuerKind {
  if (/^(?:mp-|municipalidad provincial)/.test(folded)) return 'municipalidad-provincial';
  if (/^(?:gr-|gore|gobierno regional)/.test(folded)) return 'gobierno-regional';
  return folded.startsWith('ministerio') ? 'ministerio' : 'municipalidad-distrital';
}

/**
 * A row for the registry of issuers, to be copied and filled in: what only the author can know is left empty, and the check of the
 * content asks for it. An id is no name.
 */
function writeIssuerRow(words: string): string {
  const folded = foldText(words);
  const id = folded.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  const kind = guessKind(folded);
  const name = words === id ? '' : words;
  return JSON.stringify({ id, name, siglas: [], kind, ...(isLocal({ kind }) && { ubigeo: '', place: '' }) });
}

/** What is to be filled in. */
const ROW_ADVICE = `Llena lo que está vacío: «name», el nombre completo; «siglas», las de sus números; «ubigeo», las 6 cifras de un distrito (4 de una provincia) según el INEI, o "no consta"; «place», el lugar y su departamento: "Laredo, La Libertad". «kind» es una de: ${issuerKinds.join(', ')}.`;

/** The issuer that an author names: by id, siglas or name; several with the same siglas are told. */
export function findIssuerByWords(words: string): Issuer {
  const all = listIssuers();
  const wanted = foldText(words);
  const exact = all.filter(({ id }) => id === wanted);
  const bySigla = all.filter(({ siglas }) => siglas.some((sigla) => foldText(sigla) === wanted));
  const byName = all.filter(({ name }) => wanted.length > 3 && foldText(name).includes(wanted));
  const found = [exact, bySigla, byName].find((list) => list.length > 0) ?? [];
  const [first] = found;
  if (first && found.length === 1) return first;
  if (found.length > 1) {
    const list = found.map(({ id, name }) => `--issuer ${id} (${name})`).join(', ');
    throw new OrderProblem(`«${words}» puede ser más de un emisor. Escribe uno de estos: ${list}.`);
  }
  const near = findNearest(
    wanted,
    all.map(({ id }) => id),
  );
  const meant = near.length > 0 ? `¿Quisiste decir «${near.join('» o «')}»? ` : '';
  throw new OrderProblem(
    `No hay ningún emisor «${words}». ${meant}Si es nuevo, agrega su fila a content/registries/issuers.json y vuelve a correr el comando:\n  ${writeIssuerRow(words)}\n${ROW_ADVICE}`,
  );
}
