import { createListReader, defineContent } from '#catalogue';
import { GuideSchema } from './guide.schema.ts';

/** Guides by person: typed front matter, prose of ours below it. */
export const guides = defineContent({
  name: 'guides',
  pattern: 'content/guides/*.mdx',
  schema: GuideSchema,
  holds: 'one',
  id: ({ id }) => id,
});

/** All guides, by file name. */
export const listGuides = createListReader(guides);
