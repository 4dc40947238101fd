import { formatPlace, type Issue } from '#errors';
import type { ContentRule } from '../content/content-rule.ts';
import { listNorms, listRegistry, readId, type WrittenRecord } from '../content/list-records.ts';
import type { Content } from '../content/read-content.ts';

function checkUnique(records: readonly WrittenRecord[]): Issue[] {
  const seen = new Map<string, WrittenRecord>();
  return records.flatMap((record) => {
    const id = readId(record);
    if (id === undefined) return [];
    const first = seen.get(id);
    if (!first) {
      seen.set(id, record);
      return [];
    }
    const message = `El id «${id}» ya está en ${formatPlace(first.locate('id'))}; cada uno se escribe una sola vez.`;
    return [
      { rule: 'duplicate-id', place: record.locate('id'), message, fix: 'Deje uno de los dos y junte sus datos.' },
    ];
  });
}

/** An address that a norm had once cannot be that of another norm today. */
function checkFormerIds(norms: readonly WrittenRecord[]): Issue[] {
  const ids = new Map(norms.map((norm) => [readId(norm), norm]));
  return norms.flatMap(({ value, locate }) => {
    const former: unknown[] = Array.isArray(value['formerIds']) ? value['formerIds'] : [];
    return former.flatMap((id, index) => {
      const other = typeof id === 'string' ? ids.get(id) : undefined;
      if (!other) return [];
      const message = `El id anterior «${String(id)}» es hoy el de otra norma (${formatPlace(other.locate('id'))}).`;
      return [{ rule: 'former-id-in-use', place: locate('formerIds', index), message }];
    });
  });
}

/** Two files whose names differ only in their ending: Astro keeps one of them, and says nothing. */
function checkFileNames({ files }: Content): Issue[] {
  const entries = files.filter((file) => /\.(?:md|mdx)$/.test(file) && !file.endsWith('/README.md'));
  const byName = Map.groupBy(entries, (file) => file.replace(/\.mdx?$/, ''));
  return [...byName.values()].flatMap(([first, ...others]) =>
    others.map((file) => {
      const message = `Este archivo y «${first ?? ''}» dan el mismo id; se publicaría uno solo.`;
      return { rule: 'duplicate-id', place: { file }, message, fix: 'Deje uno de los dos.' };
    }),
  );
}

/** Ids are unique: among all norms, within each registry, and among file names. */
export const checkUniqueIds: ContentRule = (content) => {
  const norms = listNorms(content);
  const others = [...content.registries.keys()].filter((name) => name !== 'registries/norms');
  return [
    ...checkUnique(norms),
    ...checkFormerIds(norms),
    ...others.flatMap((name) => checkUnique(listRegistry(content, name))),
    ...checkFileNames(content),
  ];
};
