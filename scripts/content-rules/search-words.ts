import { checkWithHints, findNearest, type Issue } from '#errors';
import { walkProvisions } from '#norms';
import { SearchWordsSchema } from '#search';
import type { ContentRule } from '../content/content-rule.ts';

/** Everyday words are given to places that exist: an eId that changes would lose them without a word. */
export const checkSearchWords: ContentRule = ({ registries, norms }) => {
  const registry = registries.get('registries/search-words');
  if (!registry || registry.data.issues.length > 0) return [];
  const { value, locate } = registry.data;
  const issues = checkWithHints(SearchWordsSchema, value, locate);
  if (issues.length > 0) return issues;
  const known = new Map(
    norms.map(({ read, parsed }) => [
      read.frontMatter?.id,
      new Set([...walkProvisions(parsed.tree.children)].map(({ eId }) => eId)),
    ]),
  );
  return SearchWordsSchema.parse(value).own.flatMap(({ norm, eId }, index): Issue[] => {
    const eIds = known.get(norm);
    if (eIds?.has(eId)) return [];
    const near = findNearest(eId, eIds ?? []).map((id) => `«${id}»`);
    const message = `«${norm}» no tiene ninguna parte «${eId}» a la que dar palabras de búsqueda.`;
    const fix = near.length > 0 ? { fix: `¿Quiso decir ${near.join(' o ')}?` } : {};
    return [{ rule: 'unknown-provision', place: locate(['own', index, 'eId']), message, ...fix }];
  });
};
