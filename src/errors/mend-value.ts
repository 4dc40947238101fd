import { z } from 'zod';
import { foldText } from '#text';
import type { SchemasAt } from './schema-at-path.ts';

/** True where one of the schemas takes the value. */
export const isTaken = (schemas: SchemasAt, value: unknown): boolean =>
  schemas.some((schema) => z.safeParse(schema, value).success);

const MONTHS = 'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre'.split(' ');

const UNITS =
  'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta'.split(
    ' ',
  );

const joinDay = (year = '', month = '', day = ''): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

/** A day as people write it — `15/03/2026`, `2026/3/15`, `15 de marzo de 2026` — turned round; it may be one that does not exist. */
function readWrittenDay(text: string): string | undefined {
  const words = foldText(text).trim();
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words) ?? [];
  if (year !== undefined) return joinDay(year, month, day);
  const [, first, second, third] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(words) ?? [];
  if (first !== undefined) return joinDay(first, second, third);
  const [, at, name = '', of] = /^(\d{1,2}) de ([a-z]+)(?: de| del)? (\d{4})$/.exec(words) ?? [];
  const number = MONTHS.indexOf(name.replace('septiembre', 'setiembre')) + 1;
  return number === 0 ? undefined : joinDay(of, String(number), at);
}

/** What stands around a number and is not part of it. */
const AROUND = /^s\/\.?\s*|\s*(?:%|soles?|dias?(?: habiles| calendario)?)$/g;

/** What a written number may mean, as digits with a point; a comma before three digits stands for thousands or for decimals. */
function listDecimals(text: string): string[] {
  const number = foldText(text).trim().replaceAll(AROUND, '').trim();
  const place = UNITS.indexOf(number) + 1;
  if (place > 0) return [String(place)];
  if (/^\d+(?:\.\d+)?$/.test(number)) return [number];
  if (/^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(number)) return [number.replaceAll(',', '')];
  if (/^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(number)) return [number.replaceAll('.', '').replace(',', '.')];
  const isThousands = /^[1-9]\d{0,2}(?:,\d{3})+$/.test(number);
  const isDecimal = /^\d+,\d+$/.test(number);
  return [...(isThousands ? [number.replaceAll(',', '')] : []), ...(isDecimal ? [number.replace(',', '.')] : [])];
}

/** A name as addresses have it: small letters without accents, joined by hyphens. */
function foldId(text: string, mayUnderline: boolean): string {
  const odd = mayUnderline ? /[^a-z0-9_]+/g : /[^a-z0-9]+/g;
  return foldText(text)
    .replaceAll(odd, '-')
    .replaceAll(/^-+|-+$/g, '');
}

function listCandidates(text: string, schemas: SchemasAt): unknown[] {
  if (isTaken(schemas, 'a-b')) return [foldId(text, isTaken(schemas, 'a_b'))];
  const decimals = listDecimals(text);
  return [text.trim(), readWrittenDay(text), ...decimals, ...decimals.map(Number)];
}

/**
 * What the schemas would take, made out of what was written and of nothing else: a comma turned into a point, an id in small letters, a day
 * turned round. Several where it may mean several things; none where nothing sound can be made of it.
 */
export function mendValue(value: unknown, schemas: SchemasAt): unknown[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const candidates = listCandidates(String(value), schemas);
  return [...new Set(candidates)].filter(
    (candidate) => candidate !== undefined && candidate !== value && isTaken(schemas, candidate),
  );
}

/** True for a number below 0 of which the schemas would take the rest. */
export function isBelowZero(value: unknown, schemas: SchemasAt): boolean {
  const [, rest] = /^\s*[-−–]\s*(\d.*)$/.exec(String(value)) ?? [];
  return (
    rest !== undefined && !isTaken(schemas, 'a-b') && listCandidates(rest, schemas).some((one) => isTaken(schemas, one))
  );
}

/** True for a day that does not exist, where the schemas take days. */
export function isNoDay(value: unknown, schemas: SchemasAt): boolean {
  const day = typeof value === 'string' ? readWrittenDay(value) : undefined;
  return day !== undefined && isTaken(schemas, '2024-02-29') && !isTaken(schemas, day);
}
