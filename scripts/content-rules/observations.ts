import { SiteError, type Issue, type Place } from '#errors';
import { buildOutline } from '#norms';
import { buildPrintedTexts, checkObservations, parseObservations, type Observation } from '#observations';
import type { ContentRule } from '../content/content-rule.ts';
import type { Content } from '../content/read-content.ts';

/** Observations of all files that fit the schema, with their places, and the mistakes in the others. */
function readObservations({ registries }: Content): { places: Map<Observation, Place>; issues: Issue[] } {
  const places = new Map<Observation, Place>();
  const issues: Issue[] = [];
  for (const [name, { data }] of registries) {
    if (!name.startsWith('observations/') || data.issues.length > 0) continue;
    try {
      for (const [index, observation] of parseObservations(data.value, data.locate).entries()) {
        places.set(observation, data.locate([index, 'id']));
      }
    } catch (error) {
      if (!(error instanceof SiteError)) throw error;
      issues.push(...error.issues);
    }
  }
  return { places, issues };
}

/** Observations can be read, and stand on words that are printed where they say. */
export const checkObservedTexts: ContentRule = (content) => {
  const { places, issues } = readObservations(content);
  const trees = new Map(
    content.norms.flatMap(({ read, parsed }) =>
      read.frontMatter ? [[read.frontMatter.id, parsed.tree] as const] : [],
    ),
  );
  const texts = new Map([...trees].map(([id, tree]) => [id, buildPrintedTexts(tree)]));
  const outlines = new Map([...trees].map(([id, tree]) => [id, buildOutline(tree)]));
  const locate = (observation: Observation): Place => places.get(observation) ?? { file: 'content/observations' };
  const found = checkObservations([...places.keys()], outlines, (norm, eId) => texts.get(norm)?.get(eId), locate);
  return [...issues, ...found];
};
