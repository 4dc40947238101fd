import { createListReader, defineContent } from '#catalogue';
import { ToolSchema } from './tool.schema.ts';

/** Tools of the site that are not the page of one procedure. */
export const tools = defineContent({
  name: 'tools',
  pattern: 'content/registries/tools.json',
  schema: ToolSchema,
  holds: 'many',
  id: ({ id }) => id,
});

/** All tools, in the order in which they are listed. */
export const listTools = createListReader(tools);
