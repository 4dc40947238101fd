/** Writes the JSON Schemas of the content for editors: `npm run schemas`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { buildSchemaFiles, SCHEMA_FOLDER } from './schemas/build-schemas.ts';

rmSync(SCHEMA_FOLDER, { recursive: true, force: true });
mkdirSync(SCHEMA_FOLDER, { recursive: true });
const files = buildSchemaFiles();
for (const [file, text] of files) writeFileSync(file, text);
console.log(`esquemas: ${files.size - 1} en ${SCHEMA_FOLDER}/, y .vscode/settings.json que los nombra`);
