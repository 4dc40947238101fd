import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import { findNearest, type Issue, type ValuePath } from '#errors';
import { walkProvisions } from '../tree/walk-tree.ts';
import type { NormRecord } from '../record/norm.schema.ts';
import { listNormIds, listNormRecords } from '../record/norm-records.ts';
import { institutions, issuers, knownNorms, normTypes } from '../record/norms.content.ts';
import { listParsedTexts } from '../record/parsed-texts.ts';

/** A place that names something else, and what it names. */
interface Mention {
  path: ValuePath;
  id: string;
}

const listMentions = (ids: readonly string[] | undefined, ...path: ValuePath): Mention[] =>
  (ids ?? []).map((id, index) => ({ path: [...path, index], id }));

/** Norms named by the record of a norm. */
function listNamedNorms({ relations, status, successor }: NormRecord): Mention[] {
  return [
    ...relations.map(({ target }, index) => ({ path: ['relations', index, 'target'], id: target })),
    ...status.flatMap(({ by }, index) => listMentions(by, 'status', index, 'by')),
    ...listMentions(successor, 'successor'),
  ];
}

function checkKnown(
  { locate }: Pick<ContentRecord<unknown>, 'locate'>,
  mentions: readonly Mention[],
  known: ReadonlySet<string>,
  where: string,
): Issue[] {
  return mentions.flatMap(({ path, id }) => {
    if (known.has(id)) return [];
    const nearest = findNearest(id, known);
    const message = `«${id}» no está en ${where}.`;
    const fix =
      nearest.length > 0 ? `¿Quiso decir ${nearest.map((near) => `«${near}»`).join(' o ')}?` : `Agréguelo a ${where}.`;
    return [{ rule: 'unknown-reference', place: locate(path), message, fix }];
  });
}

/** Provisions of a norm: of its text, or where that is not here, those its record lists. */
function listProvisions(norm: string): ReadonlySet<string> | undefined {
  const text = listParsedTexts().get(norm);
  if (text) return new Set([...walkProvisions(text.tree.children)].map(({ eId }) => eId));
  const record = listNormRecords().find(({ id }) => id === norm)?.value;
  return record && new Set([...(record.provisions ?? []).map(({ eId }) => eId), ...(record.namedProvisions ?? [])]);
}

/** Provisions that a relation names are known. */
function checkProvisions({ value, locate }: ContentRecord<NormRecord>): Issue[] {
  return value.relations.flatMap(({ target, provisions = [] }, index) => {
    const known = listProvisions(target);
    if (!known) return [];
    return provisions.flatMap((eId, place) => {
      if (known.has(eId)) return [];
      const near = findNearest(eId, known).map((id) => `«${id}»`);
      const message = `«${target}» no tiene ninguna disposición «${eId}».`;
      const fix =
        near.length > 0
          ? `¿Quiso decir ${near.join(' o ')}?`
          : `En la ficha de «${target}»: "namedProvisions": ["${eId}"]`;
      return [{ rule: 'unknown-provision', place: locate(['relations', index, 'provisions', place]), message, fix }];
    });
  });
}

/** Whatever a record names exists: norms, kinds, issuers, provisions. */
export const rule: ContentRule = () => {
  const norms = listNormIds();
  const types = new Set(listRecords(normTypes).map(({ id }) => id));
  const offices = new Set(listRecords(issuers).map(({ id }) => id));
  return [
    ...listNormRecords().flatMap((norm) => [
      ...checkKnown(norm, listNamedNorms(norm.value), norms, knownNorms.pattern),
      ...checkKnown(norm, [{ path: ['type'], id: norm.value.type }], types, normTypes.pattern),
      ...checkKnown(norm, [{ path: ['issuer'], id: norm.value.issuer }], offices, issuers.pattern),
      ...checkProvisions(norm),
    ]),
    ...listRecords(issuers).flatMap((issuer) => {
      const { successor } = issuer.value;
      const named = successor === undefined ? [] : [{ path: ['successor'], id: successor }];
      return checkKnown(issuer, named, offices, issuers.pattern);
    }),
    ...listRecords(institutions).flatMap((institution) =>
      checkKnown(institution, listMentions(institution.value.basisNorms, 'basisNorms'), norms, knownNorms.pattern),
    ),
  ];
};
