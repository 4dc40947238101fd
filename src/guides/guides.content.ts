import { createListReader, defineContent, onceFromContent } from '#catalogue';
import { sortByMunicipality } from '#municipalities';
import { GuideSchema, type Guide } from './guide.schema.ts';

/** Guides by person: typed front matter, prose of ours below it. */
export const guides = defineContent({
  name: 'guides',
  pattern: 'content/guides/*.mdx',
  schema: GuideSchema,
  holds: 'one',
  id: ({ id }) => id,
});

const listByName = createListReader(guides);

/** All guides: those of a municipality, in the order of these, then those for everywhere, those of a plan last. */
export const listGuides = onceFromContent((): readonly Guide[] => {
  const [ofPlans = [], others = []] = [true, false].map((isOfPlan) =>
    listByName().filter(({ plan }) => (plan !== undefined) === isOfPlan),
  );
  return [...sortByMunicipality(others, ({ municipality = '' }) => municipality), ...ofPlans];
});
