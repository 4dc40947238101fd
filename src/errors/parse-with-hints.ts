import type { z } from 'zod';
import { flattenUnions, type SchemaIssue } from './flatten-unions.ts';
import { formatCorrectedLine } from './format-corrected-line.ts';
import { describeSchemaIssue, type Mend } from './describe-schema-issue.ts';
import { findNearest } from './find-nearest.ts';
import { findSchemaAt, findValueAt, listKeys, type ValuePath } from './schema-at-path.ts';
import { sortIssues, type Issue, type Place } from './issue.ts';
import { SiteError } from './site-error.ts';

/** A fixed place, or a function that knows where each part of a value stands in its file. */
export type Locate = Place | ((path: ValuePath) => Place);

/** Marks messages that no schema wrote, so that ours take their place. */
const NO_MESSAGE = '\u0000';

/** `dates[0].date`: how a path is named in a message. */
function formatPath(path: ValuePath): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

function findPlace(place: Locate, path: ValuePath): Place {
  return typeof place === 'function' ? place(path) : place;
}

/** One issue per unknown key, with the nearest key that exists. */
function checkUnknownKeys(
  schema: z.ZodType,
  keys: readonly string[],
  path: ValuePath,
  value: unknown,
  at: Locate,
): Issue[] {
  const known = listKeys(findSchemaAt(schema, path));
  return keys.map((key) => {
    const place = findPlace(at, [...path, key]);
    const where = path.length ? ` en «${formatPath(path)}»` : '';
    const [nearest] = findNearest(key, known);
    const message = `La clave «${key}» no existe${where}.`;
    if (nearest === undefined) {
      return { rule: 'unknown-key', place, message, fix: `Quítela. Las claves posibles son: ${known.join(', ')}.` };
    }
    const fix = formatCorrectedLine(place.file, nearest, findValueAt(value, [...path, key]));
    return { rule: 'unknown-key', place, message: `${message} ¿Quiso decir «${nearest}»?`, fix };
  });
}

/** What an author may leave as it is and fill in. */
const BLANK = '…';

/** A line to paste only where it says what was written; an example is told to be one, so that nobody takes its figures for those of a norm. */
function formatMend(mend: Mend, format: (value: unknown) => string): string {
  if ('advice' in mend) return mend.advice;
  if ('example' in mend) {
    return mend.example === BLANK ? format(BLANK) : `Por ejemplo, con esta forma: ${format(mend.example)}`;
  }
  const lines = mend.corrected.map(format);
  return lines.length > 1 ? `Según lo que diga la fuente: ${lines.join('  o bien  ')}` : lines.join('');
}

function buildIssue(schema: z.ZodType, issue: SchemaIssue, value: unknown, at: Locate): Issue {
  const path = issue.path;
  const place = findPlace(at, path);
  const described = describeSchemaIssue(issue, findSchemaAt(schema, path), findValueAt(value, path));
  const subject = path.length ? `«${formatPath(path)}»: ` : '';
  const detail = issue.message === NO_MESSAGE ? described.message : issue.message;
  const fix = formatMend(described, (part) => formatCorrectedLine(place.file, path.at(-1), part));
  return { rule: described.rule, place, message: `${subject}${detail}`, fix };
}

/** A key written wrong is told once, not a second time as missing. */
function dropMisspelled(issues: readonly SchemaIssue[], schema: z.ZodType): readonly SchemaIssue[] {
  const meant = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = listKeys(findSchemaAt(schema, issue.path));
      return issue.keys
        .flatMap((key) => findNearest(key, known).slice(0, 1))
        .map((key) => formatPath([...issue.path, key]));
    }),
  );
  return issues.filter((issue) => issue.code === 'unrecognized_keys' || !meant.has(formatPath(issue.path)));
}

/** What does not fit the schema, as issues in Spanish with a corrected line; none when the value is sound. */
export function checkWithHints(schema: z.ZodType, value: unknown, place: Locate): Issue[] {
  const result = schema.safeParse(value, { error: () => NO_MESSAGE });
  if (result.success) return [];
  const found = flattenUnions(result.error.issues);
  const issues = dropMisspelled(found, schema).flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? checkUnknownKeys(schema, issue.keys, issue.path, value, place)
      : [buildIssue(schema, issue, value, place)],
  );
  return sortIssues(issues);
}

/** The value as the schema gives it back; throws a SiteError with every issue when it does not fit. */
export function parseWithHints<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  place: Locate,
): z.output<Schema> {
  const issues = checkWithHints(schema, value, place);
  if (issues.length > 0) throw new SiteError(issues);
  return schema.parse(value);
}
