import { z } from 'zod';
import type { ContentDefinition } from '#catalogue';
import { definitions } from '../../src/collections.ts';
import { fieldWords } from './field-words.data.ts';

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Where the schemas lie, for whichever editor is told so. */
export const SCHEMA_FOLDER = '.vscode/schemas';

/** Words for the fields of a record, where a person wrote some. */
function describeFields(schema: JsonSchema, words: Readonly<Record<string, string>>): void {
  for (const [field, description] of Object.entries(words)) {
    const own = schema.properties?.[field];
    if (typeof own !== 'object') throw new Error(`fieldWords names «${field}», which the schema does not have.`);
    own.description = description;
  }
}

/** The JSON Schema of a file of this kind; in MDX, of its front matter. */
export function buildFileSchema({ name, pattern, schema, holds }: ContentDefinition): JsonSchema {
  const record = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Readers without the flag `u` take `\p{L}` for letters of its name, and refuse every word: the check alone knows this form.
      if (jsonSchema.pattern?.includes('\\p{') === true) delete jsonSchema.pattern;
    },
  });
  const { $schema, ...own } = record;
  describeFields(own, fieldWords[name] ?? {});
  const file = holds === 'one' ? own : { type: 'array' as const, items: own, minItems: 1 };
  return { $schema, title: pattern, ...file } as JsonSchema;
}

/** All schemas by the path of their file, and the settings by which VS Code finds those of JSON. */
export function buildSchemaFiles(): ReadonlyMap<string, string> {
  const kinds: readonly ContentDefinition[] = definitions;
  const files = kinds.map(
    (kind) => [`${SCHEMA_FOLDER}/${kind.name}.json`, `${JSON.stringify(buildFileSchema(kind))}\n`] as const,
  );
  const schemas = kinds
    .filter(({ pattern }) => pattern.endsWith('.json'))
    .map(({ name, pattern }) => ({ fileMatch: [`/${pattern}`], url: `./${SCHEMA_FOLDER}/${name}.json` }));
  const settings = {
    'files.encoding': 'utf8',
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    'editor.unicodeHighlight.ambiguousCharacters': false,
    'json.schemas': schemas,
  };
  return new Map([...files, ['.vscode/settings.json', `${JSON.stringify(settings, null, 2)}\n`]]);
}
