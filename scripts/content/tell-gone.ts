import { findNearest, formatPlace, type Issue } from '#errors';

/** How many references to nothing are no slip of the pen: what they name is gone. */
const FEWEST = 3;

const MOST_PLACES = 3;

const NAMED = /^(?:No hay ninguna norma «([a-z0-9-]+)»|«([a-z0-9-]+)» no está en content\/registries\/norms\.json)/;

function findNamed({ message }: Issue): string | undefined {
  const [, first, second] = NAMED.exec(message) ?? [];
  return first ?? second;
}

function describeGone(id: string, naming: readonly Issue[], files: readonly string[]): Issue {
  const file = `content/norms/${id}.mdx`;
  const other = files.find((one) => one.startsWith(`content/norms/${id}.`));
  const [near] = findNearest(
    id,
    files.flatMap((one) => /^content\/norms\/([^/]+)\.mdx$/.exec(one)?.[1] ?? []),
  );
  const places = naming.slice(0, MOST_PLACES).map(({ place }) => formatPlace(place));
  const more = naming.length > MOST_PLACES ? ` y ${naming.length - MOST_PLACES} más` : '';
  const why = other === undefined ? `no hay ningún archivo ${file}` : `su archivo se llama ${other}`;
  const message = `Falta la norma «${id}»: ${why}, ni fila suya en content/registries/norms.json, y la nombran ${naming.length} lugares (${places.join(', ')}${more}).`;
  const back = `Si se borró:  git checkout HEAD -- ${file}\nSi es nueva:  npm run new:norm${near === undefined ? '' : `\n¿O quiso decir «${near}»?`}`;
  const fix = other === undefined ? back : `git mv ${other} ${file}`;
  return { rule: 'norm-gone', place: { file }, message, fix };
}

/** The issues, but for those of a norm that many places name and that is not there: it is told once, in their stead. */
export function tellGone(issues: readonly Issue[], files: readonly string[]): Issue[] {
  const byNorm = Map.groupBy(issues, findNamed);
  return [...byNorm].flatMap(([id, naming]) =>
    id === undefined || naming.length < FEWEST ? naming : [describeGone(id, naming, files)],
  );
}
