import { SiteError, type LocatedValue, type Place } from '#errors';
import { NormRecordSchema, type NormRecord } from '#norms';
import { parseObservations } from '#observations';
import type { Content } from './read-content.ts';

/** One record of a registry or the front matter of a norm, sound or not, and where its parts stand. */
export interface WrittenRecord {
  file: string;
  value: Readonly<Record<string, unknown>>;
  locate: (...path: readonly PropertyKey[]) => Place;
}

/** A norm's record that fits its schema. */
export interface SoundRecord {
  file: string;
  record: NormRecord;
  locate: WrittenRecord['locate'];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listItems(file: string, { value, locate }: LocatedValue): WrittenRecord[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) =>
    isRecord(item) ? [{ file, value: item, locate: (...path) => locate([index, ...path]) }] : [],
  );
}

/** Records of a JSON registry: `registries/issuers`. */
export function listRegistry(content: Content, name: string): WrittenRecord[] {
  const registry = content.registries.get(name);
  return registry ? listItems(registry.file, registry.data) : [];
}

/** Records of all norms, with and without text. */
export function listNorms(content: Content): WrittenRecord[] {
  const texts = content.norms.flatMap(({ file, data }) =>
    isRecord(data.value) ? [{ file, value: data.value, locate: (...path: PropertyKey[]) => data.locate(path) }] : [],
  );
  return [...texts, ...listRegistry(content, 'registries/norms')];
}

/** Records of norms that fit their schema; the others are told by the rule on schemas. */
export function listSoundNorms(content: Content): SoundRecord[] {
  const texts = content.norms.flatMap(({ file, read, data }): SoundRecord[] =>
    read.frontMatter ? [{ file, record: read.frontMatter, locate: (...path) => data.locate(path) }] : [],
  );
  const registered = listRegistry(content, 'registries/norms').flatMap(({ file, value, locate }) => {
    const { data } = NormRecordSchema.safeParse(value);
    return data ? [{ file, record: data, locate }] : [];
  });
  return [...texts, ...registered];
}

/** The id of a record, when it has one. */
export function readId({ value }: WrittenRecord): string | undefined {
  return typeof value['id'] === 'string' ? value['id'] : undefined;
}

/** Ids of records. */
export function listIds(records: readonly WrittenRecord[]): Set<string> {
  return new Set(records.map(readId).filter((id) => id !== undefined));
}

/** Ids of the observations in files that can be read; the others are told by their own rule. */
export function listObservationIds({ registries }: Content): Set<string> {
  const files = [...registries].filter(([name]) => name.startsWith('observations/'));
  return new Set(
    files.flatMap(([, { data }]) => {
      try {
        return parseObservations(data.value, data.locate).map(({ id }) => id);
      } catch (error) {
        if (!(error instanceof SiteError)) throw error;
        return [];
      }
    }),
  );
}
