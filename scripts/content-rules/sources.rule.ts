import { listRecords, type ContentDefinition, type ContentRecord, type ContentRule } from '#catalogue';
import { findNearest, type Issue, type ValuePath } from '#errors';
import { listNormIds, ProvisionSourceSchema } from '#norms';
import { checkPlace, findPrintedText, listOutlines, observations } from '#observations';
import { procedures } from '#procedures';
import { definitions } from '../../src/collections.ts';

/** A fact's source, and where it is written. */
interface WrittenSource {
  norm: string;
  eId?: string | undefined;
  printed?: string | undefined;
  path: ValuePath;
}

/** Every source in a value, however deep: what fits the schema of a source is one. */
function* walkSources(value: unknown, path: ValuePath = []): Generator<WrittenSource> {
  if (typeof value !== 'object' || value === null) return;
  const { data } = ProvisionSourceSchema.safeParse(value);
  if (data) {
    yield { ...data, path };
    return;
  }
  const parts: [PropertyKey, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, part] of parts) yield* walkSources(part, [...path, key]);
}

/** Kinds whose sources have a rule of their own. */
const ownRules: readonly ContentDefinition[] = [observations, procedures];

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
  if (eId === undefined || !listOutlines().has(norm)) return [];
  return checkPlace({ norm, eId, printed }, locate([...path, 'eId']), listOutlines(), findPrintedText);
}

/** Whatever names a provision as its source names one that exists, with words that stand there. */
export const rule: ContentRule = () =>
  definitions
    .filter((definition: ContentDefinition) => !ownRules.includes(definition))
    .flatMap((definition: ContentDefinition) =>
      listRecords(definition).flatMap((record) =>
        [...walkSources(record.value)].flatMap((source) => checkSource(source, record)),
      ),
    );
