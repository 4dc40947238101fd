import { findNearest, type Issue } from '#errors';
import { buildOutline, ProvisionSourceSchema } from '#norms';
import { buildPrintedTexts, checkPlace } from '#observations';
import type { ContentRule } from '../content/content-rule.ts';
import { listIds, listNorms } from '../content/list-records.ts';
import type { Content, Registry } from '../content/read-content.ts';

type ValuePath = readonly PropertyKey[];

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

/** Files whose sources have a rule of their own. */
const hasOwnRule = (name: string): boolean => name.startsWith('observations/');

function createPlaceCheck(content: Content): (source: WrittenSource, registry: Registry) => Issue[] {
  const known = listIds(listNorms(content));
  const trees = content.norms.map(({ name, parsed }) => [name, parsed.tree] as const);
  const texts = new Map(trees.map(([id, tree]) => [id, buildPrintedTexts(tree)]));
  const outlines = new Map(trees.map(([id, tree]) => [id, buildOutline(tree)]));
  return ({ norm, eId, printed, path }, { data }) => {
    const place = data.locate([...path, 'norm']);
    if (!known.has(norm)) {
      const near = findNearest(norm, known).map((id) => `«${id}»`);
      const message = `«${norm}» no está en content/registries/norms.json ni tiene texto.`;
      const fix = near.length > 0 ? `¿Quiso decir ${near.join(' o ')}?` : 'Agregue la norma al registro.';
      return [{ rule: 'unknown-reference', place, message, fix }];
    }
    if (eId === undefined || !outlines.has(norm)) return [];
    return checkPlace({ norm, eId, printed }, data.locate([...path, 'eId']), outlines, (id, part) =>
      texts.get(id)?.get(part),
    );
  };
}

/** Whatever names a provision as its source names one that exists, with words that stand there. */
export const checkSources: ContentRule = (content) => {
  const checkSource = createPlaceCheck(content);
  return [...content.registries].flatMap(([name, registry]) =>
    hasOwnRule(name) ? [] : [...walkSources(registry.data.value)].flatMap((source) => checkSource(source, registry)),
  );
};
