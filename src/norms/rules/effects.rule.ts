import type { ContentRecord, ContentRule } from '#catalogue';
import type { Issue, ValuePath } from '#errors';
import type { NormRecord } from '../record/norm.schema.ts';
import { listNormRecords } from '../record/norm-records.ts';

type Norm = ContentRecord<NormRecord>;
type Relation = NormRecord['relations'][number];

const ENDED = new Set(['derogada', 'sustituida']);

/** What a norm has done to another one that is in such a state by it. */
const CAUSES: Readonly<Record<string, readonly Relation['kind'][]>> = {
  derogada: ['repeals', 'replaces'],
  sustituida: ['repeals', 'replaces'],
  modificada: ['amends', 'repeals', 'replaces'],
};

/** Norms that a record names, and where. */
function listNamed({ value: { relations, status, successor = [] } }: Norm): { id: string; path: ValuePath }[] {
  return [
    ...relations.map(({ target }, index) => ({ id: target, path: ['relations', index, 'target'] })),
    ...status.flatMap(({ by = [] }, index) => by.map((id, place) => ({ id, path: ['status', index, 'by', place] }))),
    ...successor.map((id, index) => ({ id, path: ['successor', index] })),
  ];
}

function checkSelf(norm: Norm): Issue[] {
  return listNamed(norm)
    .filter(({ id }) => id === norm.id)
    .map(({ id, path }) => {
      const message = `«${id}» se nombra a sí misma; una norma no deroga, cambia ni sucede a la misma norma.`;
      return { rule: 'norm-acts-on-itself', place: norm.locate(path), message, fix: 'Escriba el id de la otra norma.' };
    });
}

/** A norm acts on what was there before it. */
function checkAge(norm: Norm, norms: ReadonlyMap<string, Norm>): Issue[] {
  const { id, year, relations } = norm.value;
  return relations.flatMap(({ target }, index) => {
    const other = norms.get(target)?.value.year ?? null;
    if (year === null || other === null || other <= year) return [];
    const message = `«${id}» es de ${year} y actuaría sobre «${target}», que es de ${other}.`;
    const fix = `Si es al revés, la relación va en la ficha de «${target}», con  target: ${id}`;
    return [{ rule: 'norm-acts-on-later', place: norm.locate(['relations', index, 'target']), message, fix }];
  });
}

/** Whoever ended or changed a norm says so itself. */
function checkCauses(norm: Norm, norms: ReadonlyMap<string, Norm>): Issue[] {
  return norm.value.status.flatMap(({ value, by = [] }, index) =>
    by.flatMap((id, place) => {
      const kinds = CAUSES[value];
      const cause = norms.get(id);
      if (!kinds || !cause || id === norm.id) return [];
      if (cause.value.relations.some(({ kind, target }) => target === norm.id && kinds.includes(kind))) return [];
      const message = `«${norm.id}» estaría ${value} por «${id}», y la ficha de «${id}» no lo dice.`;
      const fix = `En relations de «${id}»:  kind: ${kinds[0] ?? ''}, target: ${norm.id}`;
      return [{ rule: 'status-without-relation', place: norm.locate(['status', index, 'by', place]), message, fix }];
    }),
  );
}

/** A norm that was ended whole by another one is not in force. */
function checkEnded(norm: Norm, norms: ReadonlyMap<string, Norm>): Issue[] {
  return norm.value.relations.flatMap(({ kind, target, provisions = [] }) => {
    const other = norms.get(target);
    const last = other?.value.status.at(-1);
    const isWhole = (kind === 'repeals' || kind === 'replaces') && provisions.length === 0;
    if (!isWhole || !other || !last || target === norm.id || ENDED.has(last.value)) return [];
    const place = other.locate(['status', other.value.status.length - 1, 'value']);
    const word = kind === 'repeals' ? 'derogada' : 'sustituida';
    const message = `«${target}» figura como ${last.value}, y «${norm.id}» dice que la dejó ${word}.`;
    return [{ rule: 'status-against-relation', place, message, fix: `value: ${word}\nby: ["${norm.id}"]` }];
  });
}

/** Only what has ended has a successor, but for the text that consolidates it. */
function checkSuccessors(norm: Norm, norms: ReadonlyMap<string, Norm>): Issue[] {
  const { status, successor = [] } = norm.value;
  const last = status.at(-1)?.value ?? '';
  if (ENDED.has(last)) return [];
  return successor.flatMap((id, index) => {
    const isText = norms.get(id)?.value.relations.some((one) => one.kind === 'consolidates' && one.target === norm.id);
    if (isText === true || id === norm.id) return [];
    const message = `«${norm.id}» figura como ${last} y tiene una sucesora, «${id}».`;
    const fix = 'Quite «successor», o agregue el estado «derogada» o «sustituida» con la norma que lo causó.';
    return [{ rule: 'successor-of-norm-in-force', place: norm.locate(['successor', index]), message, fix }];
  });
}

/** States and relations of norms tell one story. */
export const rule: ContentRule = () => {
  const all = listNormRecords();
  const norms = new Map(all.map((norm) => [norm.id, norm]));
  return all.flatMap((norm) => [
    ...checkSelf(norm),
    ...checkAge(norm, norms),
    ...checkCauses(norm, norms),
    ...checkEnded(norm, norms),
    ...checkSuccessors(norm, norms),
  ]);
};
