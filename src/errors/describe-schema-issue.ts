import type { SchemaIssue } from './flatten-unions.ts';
import { findNearest } from './find-nearest.ts';
import { isBelowZero, isNoDay, isTaken, mendValue } from './mend-value.ts';
import { buildExample, findMeta, type SchemasAt } from './schema-at-path.ts';

/** How it is mended. */
export type Mend =
  /** Made of what was written; of several, only the source tells which is meant. */
  | { corrected: readonly unknown[] }
  /** Nothing sound can be made of it: a value that only shows the form. */
  | { example: unknown }
  | { advice: string };

/** A schema's finding in words: rule, message, and how it is mended. */
export type DescribedIssue = { rule: string; message: string } & Mend;

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
  if (expected === 'array' && value !== null && typeof value !== 'object') return [value];
  return undefined;
}

/** What can be made of what was written; otherwise the form, as an example. */
function mend(value: unknown, schemas: SchemasAt, converted?: unknown): Mend {
  const isSound = converted !== undefined && (Array.isArray(converted) || isTaken(schemas, converted));
  const corrected = isSound ? [converted] : mendValue(value, schemas);
  return corrected.length > 0 ? { corrected } : { example: buildExample(schemas) };
}

function describeType(expected: string, schemas: SchemasAt, value: unknown): DescribedIssue {
  if (value === undefined) {
    return { rule: 'missing-key', message: 'falta esta clave, que es obligatoria.', example: buildExample(schemas) };
  }
  const name = findMeta(schemas).description ?? TYPE_NAMES[expected] ?? expected;
  const below = isBelowZero(value, schemas) ? ' No puede ser menor que 0.' : '';
  const message = `se esperaba ${name} y se recibió ${describeReceived(value)}.${below}`;
  return { rule: 'wrong-type', message, ...mend(value, schemas, convert(expected, value)) };
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
    return { rule: 'missing-key', message: `falta esta clave; se espera ${wanted}.`, example: options[0] };
  }
  const message =
    nearest !== undefined && words.length > LONGEST_LIST
      ? `${describeReceived(value)} no es un valor conocido. ¿Quiso decir «${nearest}»?`
      : `se recibió ${describeReceived(value)} y se esperaba ${wanted}.`;
  const suggestion = options.find((option) => String(option) === nearest);
  const advice = `Escriba uno de los valores posibles, por ejemplo «${words[0] ?? ''}».`;
  return { rule: 'unknown-value', message, ...(suggestion === undefined ? { advice } : { corrected: [suggestion] }) };
}

const UNITS: Record<string, string> = { string: ' caracteres', array: ' elementos' };

/** `al menos 3 caracteres`, `como máximo 2100`. */
function describeLimit(issue: Extract<SchemaIssue, { code: 'too_small' | 'too_big' }>): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const [least, most] = issue.inclusive === false ? ['más de', 'menos de'] : ['al menos', 'como máximo'];
  const bound = issue.code === 'too_small' ? least : most;
  const unit = UNITS[issue.origin] ?? '';
  return `${bound} ${limit}${limit === 1n || limit === 1 ? unit.replace(/e?s$/, '') : unit}`;
}

const COMPARE = 'Compare con los otros registros de su clase.';

/** Why the form is wrong, where more can be said than which one is due. */
function explainForm(value: unknown, schemas: SchemasAt): string {
  if (isBelowZero(value, schemas)) return ' No puede ser menor que 0.';
  return isNoDay(value, schemas) ? ' Ese día no existe.' : '';
}

function describeForm(expected: string | undefined, schemas: SchemasAt, value: unknown): DescribedIssue {
  const { description, example } = findMeta(schemas);
  const received = describeReceived(value);
  const wanted = description ?? expected;
  const message =
    wanted === undefined
      ? `${received} no tiene la forma esperada.`
      : `se esperaba ${wanted} y se recibió ${received}.`;
  const corrected = mendValue(value, schemas);
  const form = example === undefined ? { advice: COMPARE } : { example };
  return {
    rule: 'wrong-form',
    message: `${message}${explainForm(value, schemas)}`,
    ...(corrected.length > 0 ? { corrected } : form),
  };
}

/** What is wrong, in Spanish, and what would be right when that is known. */
export function describeSchemaIssue(issue: SchemaIssue, schemas: SchemasAt, value: unknown): DescribedIssue {
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
      return { rule: 'out-of-range', message, ...(example === undefined ? { advice } : { example }) };
    }
    case 'invalid_union':
      return {
        rule: 'wrong-form',
        message: describeForm('otra forma', schemas, value).message,
        ...mend(value, schemas),
      };
    default:
      return describeForm(undefined, schemas, value);
  }
}
