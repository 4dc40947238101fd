import { z } from 'zod';
import { checkWithHints, formatCorrectedLine, formatPlace, type Issue, type Place, type ValuePath } from '#errors';
import { matchFile, type ContentDefinition } from './definition.ts';
import type { ContentFile } from './read-file.ts';

/** A record that fits its schema, and where it is written. */
export interface ContentRecord<Value> {
  id: string;
  value: Value;
  file: string;
  /** Name of its file: what the `*` of the pattern stands for. */
  name: string;
  /** In MDX, the text below the front matter. */
  body: string;
  /** Line of the file on which the body starts, from 1. */
  bodyLine: number;
  /** Where a part of the record stands. */
  locate: (path: ValuePath) => Place;
}

/** All of one kind of content: what is sound, and what is wrong with the rest. */
export interface ReadContent<Value> {
  records: readonly ContentRecord<Value>[];
  issues: readonly Issue[];
}

/** A record as written, sound or not. */
interface Written {
  value: unknown;
  file: ContentFile;
  /** What the `*` of the pattern stands for in the file's name. */
  name: string;
  place: ValuePath;
}

function listWritten(definition: ContentDefinition, file: ContentFile): Written[] | Issue[] {
  const name = matchFile(definition, file.file) ?? '';
  if (definition.holds === 'one') return [{ value: file.value, file, name, place: [] }];
  if (!Array.isArray(file.value)) return checkWithHints(z.array(definition.schema), file.value, file.locate);
  if (file.value.length === 0) {
    const message = 'El archivo no tiene ningún registro.';
    return [{ rule: 'empty-list', place: file.locate([]), message, fix: 'Escriba el primero, o borre el archivo.' }];
  }
  return file.value.map((value: unknown, index) => ({ value, file, name, place: [index] }));
}

function readId(definition: ContentDefinition, value: unknown, { name, place }: Written): string {
  if (definition.id) return definition.id(value, name);
  return definition.holds === 'one' ? name : `${name}-${Number(place[0]) + 1}`;
}

/** Where the id of a record is written: under the key that holds it, whatever its name. */
function locateId({ id, value, locate }: ContentRecord<unknown>): Place {
  const keys = Object.entries(value as Record<string, unknown>).filter(([, part]) => String(part) === id);
  return locate([keys[0]?.[0] ?? 'id']);
}

/** A file that holds one record and is named after it: the two agree, so that one is found by the other. */
function checkName(
  definition: ContentDefinition,
  record: ContentRecord<unknown>,
  files: readonly ContentFile[],
): Issue[] {
  if (definition.holds === 'many' || !definition.pattern.includes('*') || record.id === record.name) return [];
  const due = definition.pattern.replace('*', record.id);
  const place = locateId(record);
  const message = `El archivo se llama «${record.name}» y su contenido dice «${record.id}»; los dos son iguales.`;
  if (!files.some(({ file }) => file === due)) {
    return [{ rule: 'file-name', place, message, fix: `git mv ${record.file} ${due}` }];
  }
  const taken = `${message} ${due} ya está, así que este parece su copia.`;
  return [{ rule: 'file-name', place, message: taken, fix: formatCorrectedLine(record.file, 'id', record.name) }];
}

function readRecord(definition: ContentDefinition, written: Written): ContentRecord<unknown> | Issue[] {
  const { value, file, name, place } = written;
  const locate = (path: ValuePath): Place => file.locate([...place, ...path]);
  const { success, data } = definition.schema.safeParse(value);
  if (!success) return checkWithHints(definition.schema, value, locate);
  const { body, bodyLine } = file;
  return { id: readId(definition, data, written), value: data, file: file.file, name, body, bodyLine, locate };
}

/** The second of two records with one id would take the place of the first in silence. */
function checkUnique(records: readonly ContentRecord<unknown>[]): Issue[] {
  const first = new Map<string, ContentRecord<unknown>>();
  return records.flatMap((record) => {
    const known = first.get(record.id);
    if (!known) {
      first.set(record.id, record);
      return [];
    }
    const message = `El id «${record.id}» ya está en ${formatPlace(locateId(known))}; cada uno se escribe una sola vez.`;
    const fix = 'Deje uno de los dos y junte sus datos.';
    return [{ rule: 'duplicate-id', place: locateId(record), message, fix }];
  });
}

function readRecords(definition: ContentDefinition, files: readonly ContentFile[]): ReadContent<unknown> {
  const records: ContentRecord<unknown>[] = [];
  const issues: Issue[] = [];
  const misnamed = new Set<string>();
  for (const file of files) {
    issues.push(...file.issues);
    if (file.issues.length > 0) continue;
    for (const written of listWritten(definition, file)) {
      if (!('file' in written)) {
        issues.push(written);
        continue;
      }
      const record = readRecord(definition, written);
      if (Array.isArray(record)) {
        issues.push(...record);
        continue;
      }
      records.push(record);
      const wrong = checkName(definition, record, files);
      if (wrong.length > 0) misnamed.add(record.file);
      issues.push(...wrong);
    }
  }
  // A copy whose id was left as it was is told by its name alone.
  const named = records.filter((record) => !misnamed.has(record.file));
  return { records, issues: [...issues, ...checkUnique(named)] };
}

/** Reads files of one kind through its schema. Issues: what cannot be read, what does not fit, names and ids. */
export function readContent<Schema extends z.ZodType>(
  definition: ContentDefinition<string, Schema>,
  files: readonly ContentFile[],
): ReadContent<z.output<Schema>> {
  // The schema of the definition let every record through.
  return readRecords(definition, files) as ReadContent<z.output<Schema>>;
}
