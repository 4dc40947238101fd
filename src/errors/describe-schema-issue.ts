import type { SchemaIssue } from './flatten-unions.ts';
import { findNearest } from './find-nearest.ts';
import { buildExample, findMeta } from './schema-at-path.ts';

type Schemas = Parameters<typeof findMeta>[0];

/** A schema's finding in words: rule, message, and a value that would be right or advice. */
export type DescribedIssue = { rule: string; message: string } & ({ suggestion: unknown } | { advice?: string });

/** Names of zod's types for people. */
const TYPE_NAMES: Record<string, string> = {
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  array: 'una lista',
  object: 'un grupo de claves',
  record: 'un grupo de claves',
  null: 'null',
};

const LONGEST_QUOTE = 60;

/** What was found, for a message: `el texto «x»`, `el número 5`, `una lista`. */
function describeReceived(value: unknown): string {
  if (value === null || value === undefined) return 'nada';
  if (typeof value === 'string') {
    return `el texto «${value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value}»`;
  }
  if (typeof value === 'number') return `el número ${value}`;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Date) return 'una fecha sin comillas';
  if (Array.isArray(value)) return value.length === 0 ? 'una lista vacía' : 'una lista';
  return 'un grupo de claves';
}

/** The received value turned into the expected type, where that is certain. */
function convert(expected: string, value: unknown): unknown {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  if (expected === 'string' && value instanceof Date) return value.toISOString().slice(0, 10);
  if (expected === 'array' && value !== null && typeof value !== 'object') return [value];
  const isNumeric = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  return (expected === 'number' || expected === 'int') && isNumeric ? Number(value) : undefined;
}

function describeType(expected: string, schemas: Schemas, value: unknown): DescribedIssue {
  if (value === undefined) {
    return { rule: 'missing-key', message: 'falta esta clave, que es obligatoria.', suggestion: buildExample(schemas) };
  }
  const name = findMeta(schemas).description ?? TYPE_NAMES[expected] ?? expected;
  const message = `se esperaba ${name} y se recibió ${describeReceived(value)}.`;
  return { rule: 'wrong-type', message, suggestion: convert(expected, value) ?? buildExample(schemas) };
}

/** Lists longer than this are not printed where the nearest option is known. */
const LONGEST_LIST = 8;

function describeOptions(options: readonly unknown[], value: unknown): DescribedIssue {
  const words = options.map(String);
  const [nearest = words.length === 1 ? words[0] : undefined] =
    typeof value === 'string' ? findNearest(value, words) : [];
  const list = words.map((word) => `«${word}»`).join(', ');
  const wanted = words.length === 1 ? `el valor ${list}` : `uno de estos valores: ${list}`;
  if (value === undefined) {
    return { rule: 'missing-key', message: `falta esta clave; se espera ${wanted}.`, suggestion: options[0] };
  }
  const message =
    nearest !== undefined && words.length > LONGEST_LIST
      ? `${describeReceived(value)} no es un valor conocido. ¿Quiso decir «${nearest}»?`
      : `se recibió ${describeReceived(value)} y se esperaba ${wanted}.`;
  const suggestion = options.find((option) => String(option) === nearest);
  const advice = `Escriba uno de los valores posibles, por ejemplo «${words[0] ?? ''}».`;
  return { rule: 'unknown-value', message, ...(suggestion === undefined ? { advice } : { suggestion }) };
}

const UNITS: Record<string, string> = { string: ' caracteres', array: ' elementos' };

/** `al menos 3 caracteres`, `como máximo 2100`. */
function describeLimit(issue: Extract<SchemaIssue, { code: 'too_small' | 'too_big' }>): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const bound = issue.code === 'too_small' ? 'al menos' : 'como máximo';
  const unit = UNITS[issue.origin] ?? '';
  return `${bound} ${limit}${limit === 1n || limit === 1 ? unit.replace(/e?s$/, '') : unit}`;
}

function describeForm(expected: string | undefined, schemas: Schemas, value: unknown): DescribedIssue {
  const { description, example } = findMeta(schemas);
  const received = describeReceived(value);
  const wanted = description ?? expected;
  const message =
    wanted === undefined
      ? `${received} no tiene la forma esperada.`
      : `se esperaba ${wanted} y se recibió ${received}.`;
  const advice = 'Compare con los otros registros de su clase.';
  return { rule: 'wrong-form', message, ...(example === undefined ? { advice } : { suggestion: example }) };
}

/** What is wrong, in Spanish, and what would be right when that is known. */
export function describeSchemaIssue(issue: SchemaIssue, schemas: Schemas, value: unknown): DescribedIssue {
  switch (issue.code) {
    case 'invalid_type':
      return describeType(issue.expected, schemas, value);
    case 'invalid_value':
      return describeOptions(issue.values, value);
    case 'too_small':
    case 'too_big': {
      const message = `se esperaba ${describeLimit(issue)} y se recibió ${describeReceived(value)}.`;
      const isEmptyList = issue.origin === 'array' && issue.code === 'too_small';
      const example = isEmptyList ? buildExample(schemas) : findMeta(schemas).example;
      const advice = 'Escriba uno dentro de esos límites.';
      return { rule: 'out-of-range', message, ...(example === undefined ? { advice } : { suggestion: example }) };
    }
    case 'invalid_union':
      return { ...describeForm('otra forma', schemas, value), suggestion: buildExample(schemas) };
    default:
      return describeForm(undefined, schemas, value);
  }
}
