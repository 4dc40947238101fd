import { checkWithHints } from '#errors';
import { NormRecordSchema } from '#norms';
import { ErratumSchema } from '#citations';
import type { ContentRule } from '../content/content-rule.ts';
import { listRegistry } from '../content/list-records.ts';

const SCHEMAS = {
  'registries/norms': NormRecordSchema,
  'registries/errata': ErratumSchema,
};

/** Front matter and registries fit their schemas, and every file can be read. */
export const checkSchemas: ContentRule = (content) => [
  ...content.norms.flatMap(({ read }) => read.issues),
  ...[...content.registries.values()].flatMap(({ data }) => data.issues),
  ...Object.entries(SCHEMAS).flatMap(([name, schema]) =>
    listRegistry(content, name).flatMap(({ value, locate }) =>
      checkWithHints(schema, value, (path) => locate(...path)),
    ),
  ),
];
