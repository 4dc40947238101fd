import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openCatalogue, type ContentDefinition } from '#catalogue';
import { formatIssue } from '#errors';
import { definitions } from '../../src/collections.ts';
import { buildSchemaFiles, SCHEMA_FOLDER } from './build-schemas.ts';

const kinds: readonly ContentDefinition[] = definitions;
const files = buildSchemaFiles();

/** The schema as it lies in the folder, read by a reader that knows nothing of the zod schema it was made of. */
function openSchema(name: string): z.ZodType {
  const text = readFileSync(`${SCHEMA_FOLDER}/${name}.json`, 'utf8');
  return z.fromJSONSchema(JSON.parse(text) as z.core.JSONSchema.JSONSchema);
}

const listOwn = ({ pattern }: ContentDefinition): readonly string[] => {
  const form = new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replace('*', '[^/]+')}$`);
  return openCatalogue().files.filter((file) => form.test(file));
};

test.for([...files.keys()])('%s is that of today', (file) => {
  expect(readFileSync(file, 'utf8') === files.get(file), `${file} is stale: run «npm run schemas».`).toBe(true);
});

test('no schema is left of a kind that is gone', () => {
  expect(readdirSync(SCHEMA_FOLDER).toSorted()).toEqual(kinds.map(({ name }) => `${name}.json`).toSorted());
});

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const schema = openSchema(name);
  const own = listOwn(kind);

  test('takes every file of its kind', () => {
    expect(own).not.toEqual([]);
    const refused = own.flatMap((file) => {
      const { error } = schema.safeParse(openCatalogue().readFile(file).value);
      return error ? [`${file}: ${z.prettifyError(error).slice(0, 300)}`] : [];
    });
    expect(refused).toEqual([]);
  });

  test('refuses a key that nobody knows, one that lacks, and a value of another type', () => {
    const value: unknown = openCatalogue().readFile(own[0] ?? '').value;
    const wrap = (record: unknown): unknown => (kind.holds === 'one' ? record : [record]);
    const record = (kind.holds === 'one' ? value : (value as unknown[])[0]) as Record<string, unknown>;
    expect(schema.safeParse(wrap({ ...record, unheardOf: 1 })).success, 'an unknown key').toBe(false);
    expect(schema.safeParse(wrap({})).success, 'no keys').toBe(false);
    const [key = ''] = Object.keys(record);
    expect(schema.safeParse(wrap({ ...record, [key]: { wrong: true } })).success, `another type of ${key}`).toBe(false);
  });
});

test('the task of the editor finds file, line and words of what the check says', () => {
  const tasks = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: [{ command: string; problemMatcher: { pattern: [{ regexp: string }, { regexp: string }] } }];
  };
  const [{ command, problemMatcher }] = tasks.tasks;
  const [head, message] = problemMatcher.pattern.map(({ regexp }) => new RegExp(regexp));
  const issue = {
    rule: 'wrong-form',
    place: { file: 'content/norms/a.mdx', line: 4, column: 7 },
    message: 'Falta el año.',
  };
  const said = formatIssue({ ...issue, fix: 'year: 2012' }).split('\n');
  expect(head?.exec(said[0] ?? '')?.slice(1)).toEqual(['error', 'content/norms/a.mdx', '4', '7', 'wrong-form']);
  expect(message?.exec(said[1] ?? '')?.[1]).toBe('Falta el año.');
  const whole = formatIssue({ ...issue, place: { file: 'content/norms/a.mdx' }, severity: 'warning' });
  expect(head?.exec(whole.split('\n')[0] ?? '')?.[2]).toBe('content/norms/a.mdx');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect(Object.keys(scripts)).toContain(command.split(' ').at(-1));
});
