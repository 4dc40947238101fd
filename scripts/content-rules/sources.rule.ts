import { listRecords, type ContentDefinition, type ContentRecord, type ContentRule } from '#catalogue';
import { findNearest, type Issue, type Place, type ValuePath } from '#errors';
import { listNormIds, ProvisionSourceSchema } from '#norms';
import { checkPlace, findPrintedText, listOutlines, observations } from '#observations';
import { procedures } from '#procedures';
import { definitions } from '../../src/collections.ts';
import { findProvisions } from './find-provisions.ts';

/** A fact's source, and where it is written. */
interface WrittenSource {
  norm: string;
  eId?: string | undefined;
  printed?: string | undefined;
  path: ValuePath;
}

/** Every source in a value, however deep: what fits the schema of a source is one, and what names a norm and a place in it. */
function* walkSources(value: unknown, path: ValuePath = []): Generator<WrittenSource> {
  if (typeof value !== 'object' || value === null) return;
  const { data } = ProvisionSourceSchema.safeParse(value);
  if (data) {
    yield { ...data, path };
    return;
  }
  // What names a place among other things is no source alone, but its place must be there all the same.
  const { norm, eId } = value as Partial<Record<string, unknown>>;
  if (typeof norm === 'string' && typeof eId === 'string') yield { norm, eId, path };
  const parts: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, part] of parts) yield* walkSources(part, [...path, key]);
}

/** Kinds whose sources have a rule of their own. */
const ownRules: readonly ContentDefinition[] = [observations, procedures];

const UNLISTED = 'unlisted-provision';

/** A provision of a norm whose text is not here is one of those its record lists. */
function checkNamed(norm: string, eId: string, place: Place): Issue[] {
  const known = findProvisions(norm);
  if (!known || known.has(eId)) return [];
  const near = findNearest(eId, known).map((id) => `«${id}»`);
  const message = `La ficha de «${norm}», cuyo texto no está, no nombra ninguna disposición «${eId}».`;
  const add = `Si la leyó en su fuente, agréguela en content/registries/norms.json: "namedProvisions": ["${eId}"]`;
  const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}? ${add}` : add;
  return [{ rule: UNLISTED, place, message, fix }];
}

function checkSource(
  { norm, eId, printed, path }: WrittenSource,
  { locate }: Pick<ContentRecord<unknown>, 'locate'>,
): Issue[] {
  if (!listNormIds().has(norm)) {
    const near = findNearest(norm, listNormIds()).map((id) => `«${id}»`);
    const message = `«${norm}» no está en content/registries/norms.json ni tiene texto.`;
    const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Agregue la norma al registro.';
    return [{ rule: 'unknown-reference', place: locate([...path, 'norm']), message, fix }];
  }
  if (eId === undefined) return [];
  if (!listOutlines().has(norm)) return checkNamed(norm, eId, locate([...path, 'eId']));
  return checkPlace({ norm, eId, printed }, locate([...path, 'eId']), listOutlines(), findPrintedText);
}

/** Procedures check their sources themselves, but for those whose text is not here. */
function checkUnread(record: ContentRecord<unknown>): Issue[] {
  return [...walkSources(record.value)].flatMap(({ norm, eId, path }) =>
    eId === undefined || listOutlines().has(norm) ? [] : checkNamed(norm, eId, record.locate([...path, 'eId'])),
  );
}

/** Whatever names a provision as its source names one that exists, with words that stand there. */
export const rule: ContentRule = () => {
  const found = definitions.flatMap((definition: ContentDefinition) =>
    listRecords(definition).flatMap((record) =>
      ownRules.includes(definition)
        ? checkUnread(record)
        : [...walkSources(record.value)].flatMap((source) => checkSource(source, record)),
    ),
  );
  // One provision that no record lists may be named in twenty places: it is told once.
  const unlisted = new Set<string>();
  return found.filter(({ rule: name, message }) => {
    if (name !== UNLISTED || !unlisted.has(message)) {
      unlisted.add(message);
      return true;
    }
    return false;
  });
};
