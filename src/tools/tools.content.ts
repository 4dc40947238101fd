import { createListReader, defineContent } from '#catalogue';
import { DoorSchema } from './door.schema.ts';
import { ToolSchema, type Tool } from './tool.schema.ts';

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

/** The tool with this id; throws where there is none. */
export function findTool(id: string): Tool {
  const found = listTools().find((tool) => tool.id === id);
  if (!found) throw new Error(`There is no tool ${id} in ${tools.pattern}.`);
  return found;
}

/** The questions people come with, as links of the home page. */
export const doors = defineContent({
  name: 'doors',
  pattern: 'content/registries/doors.json',
  schema: DoorSchema,
  holds: 'many',
  id: ({ href }) => href,
});

/** The questions people come with, those of most people first. */
export const listDoors = createListReader(doors);
