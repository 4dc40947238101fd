/**
 * The machine that reads content: a definition (pattern, schema, id, one or many) becomes records that know their file and line.
 * The only reader of content/; each file is read once, a mistake is an issue and not an exception. Ground: knows no room.
 * Begin with `definition.ts`, then `read-content.ts`; `project-catalogue.ts` is what rooms ask.
 */
export { defineContent, matchFile, type ContentDefinition } from './definition.ts';
export { parseContentFile, type ContentFile } from './read-file.ts';
export { readContent, type ContentRecord, type ReadContent } from './read-content.ts';
export { createCatalogue, type Catalogue } from './catalogue.ts';
export {
  createListReader,
  createReader,
  forgetContent,
  listRecords,
  onceFromContent,
  openCatalogue,
} from './project-catalogue.ts';
export { createContentLoader, loadAndWatch } from './content-loader.ts';
export type { ContentRule } from './content-rule.ts';
export { readToday } from './read-today.ts';
export { checkText } from './check-text.ts';
export { listUnclaimed } from './list-unclaimed.ts';
