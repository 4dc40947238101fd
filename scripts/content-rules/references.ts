import { findNearest, type Issue } from '#errors';
import { walkProvisions } from '#norms';
import type { ContentRule } from '../content/content-rule.ts';
import { listIds, listNorms, listRegistry, listSoundNorms, type WrittenRecord } from '../content/list-records.ts';
import type { Content } from '../content/read-content.ts';

/** A place that names something else, and what it names. */
interface Mention {
  path: PropertyKey[];
  id: unknown;
}

const listAll = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function listMentions(value: unknown, path: PropertyKey[]): Mention[] {
  return listAll(value).map((id, index) => ({ path: [...path, index], id }));
}

/** Norms named by the record of a norm. */
function listNamedNorms({ value }: WrittenRecord): Mention[] {
  const relations = listAll(value['relations']).map((relation, index) => ({
    path: ['relations', index, 'target'],
    id: (relation as Record<string, unknown> | null)?.['target'],
  }));
  const causes = listAll(value['status']).flatMap((status, index) =>
    listMentions((status as Record<string, unknown> | null)?.['by'], ['status', index, 'by']),
  );
  return [...relations, ...causes, ...listMentions(value['successor'], ['successor'])];
}

function checkKnown(
  record: WrittenRecord,
  mentions: readonly Mention[],
  known: ReadonlySet<string>,
  where: string,
): Issue[] {
  return mentions.flatMap(({ path, id }) => {
    if (typeof id !== 'string' || known.has(id)) return [];
    const nearest = findNearest(id, known);
    const message = `«${id}» no está en ${where}.`;
    const fix =
      nearest.length > 0 ? `¿Quiso decir ${nearest.map((near) => `«${near}»`).join(' o ')}?` : `Agréguelo a ${where}.`;
    return [{ rule: 'unknown-reference', place: record.locate(...path), message, fix }];
  });
}

/** Provisions named of a norm whose text is here exist in it. */
function checkProvisions(content: Content): Issue[] {
  const eIds = new Map(
    content.norms.map(({ name, parsed }) => [
      name,
      new Set([...walkProvisions(parsed.tree.children)].map(({ eId }) => eId)),
    ]),
  );
  return listSoundNorms(content).flatMap(({ record, locate }) =>
    record.relations.flatMap(({ target, provisions = [] }, index) =>
      provisions.flatMap((eId, place) => {
        const known = eIds.get(target);
        if (!known || known.has(eId)) return [];
        const near = findNearest(eId, known).map((id) => `«${id}»`);
        const message = `«${target}» no tiene ninguna disposición «${eId}».`;
        const fix = near.length > 0 ? { fix: `¿Quiso decir ${near.join(' o ')}?` } : {};
        return [{ rule: 'unknown-provision', place: locate('relations', index, 'provisions', place), message, ...fix }];
      }),
    ),
  );
}

const ERRATA: readonly [registry: string, key: string][] = [['registries/errata', 'target']];

/** Whatever a record names exists: norms, issuers, provisions. Astro itself keeps quiet about it. */
export const checkReferences: ContentRule = (content) => {
  const norms = listNorms(content);
  const normIds = listIds(norms);
  const issuers = listRegistry(content, 'registries/issuers');
  const issuerIds = listIds(issuers);
  const one = (record: WrittenRecord, key: string): Mention[] => [{ path: [key], id: record.value[key] }];
  const registry = 'content/registries/norms.json';
  const offices = 'content/registries/issuers.json';
  return [
    ...norms.flatMap((norm) => checkKnown(norm, listNamedNorms(norm), normIds, registry)),
    ...norms.flatMap((norm) => checkKnown(norm, one(norm, 'issuer'), issuerIds, offices)),
    ...issuers.flatMap((issuer) => checkKnown(issuer, one(issuer, 'successor'), issuerIds, offices)),
    ...listRegistry(content, 'registries/institutions').flatMap((record) =>
      checkKnown(record, listMentions(record.value['basisNorms'], ['basisNorms']), normIds, registry),
    ),
    ...ERRATA.flatMap(([name, key]) =>
      listRegistry(content, name).flatMap((record) => checkKnown(record, one(record, key), normIds, registry)),
    ),
    ...checkProvisions(content),
  ];
};
