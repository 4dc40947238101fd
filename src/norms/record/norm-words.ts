import type { Confidence, NormDate, NormRecord, Relation, Unstated } from './norm.schema.ts';

/** What happened on a date, for the fact sheet. */
export const dateKindWords: Readonly<Record<NormDate['kind'], string>> = {
  session: 'Sesión',
  signature: 'Firma',
  enactment: 'Promulgación',
  publication: 'Publicación',
  stamp: 'Fecha sellada',
  'in-force': 'Entrada en vigencia',
  constitution: 'Constitución',
  'number-year': 'Año del número',
};

/** What a norm does to another, and what that is seen from the other side. */
export const relationWords: Readonly<Record<Relation['kind'], { active: string; passive: string }>> = {
  approves: { active: 'Aprueba', passive: 'La aprobó' },
  regulates: { active: 'Reglamenta', passive: 'La reglamenta' },
  amends: { active: 'Modifica', passive: 'La modificó' },
  'may-amend': { active: 'Puede cambiar', passive: 'Puede cambiarla' },
  repeals: { active: 'Deroga', passive: 'La derogó' },
  replaces: { active: 'Reemplaza', passive: 'La reemplazó' },
  'based-on': { active: 'Se basa en', passive: 'Sirve de base a' },
  consolidates: { active: 'Texto único de', passive: 'Texto único en' },
};

/** How sure a fact is, in plain words. */
export const confidenceWords: Readonly<Record<Confidence, string>> = {
  confirmed: 'confirmado',
  'from-seed': 'según el propio documento',
  recalled: 'de memoria, sin confirmar',
  'not-found': 'no hallado',
};

/** Why a fact is not here, after its name: `El horario no consta`. */
export const unstatedWords: Readonly<Record<Unstated, { one: string; many: string }>> = {
  'no consta': { one: 'no consta', many: 'no constan' },
  'página que falta': {
    one: 'está en la página que sigue, que no tenemos',
    many: 'están en la página que sigue, que no tenemos',
  },
};

/** The number of a norm; undefined where it has none, and where no source says one. */
export function findKnownNumber({ number }: Pick<NormRecord, 'number'>): string | undefined {
  return number === null || number === 'no consta' ? undefined : number;
}

/** A norm's own name in one line: how it is cited and what it is called. */
export function formatFullName(record: Pick<NormRecord, 'canonical' | 'title'>): string {
  return record.title === record.canonical ? record.title : `${record.canonical}, ${record.title}`;
}

/** What the numbers of a TUPA's lists count: requirements, and notes, of which two may bear one number. */
function formatListed({ eId, num = '' }: { eId: string; num?: string }): string | undefined {
  const [, list, times] = /__(requisitos|notas)__point_[^_]+(?:_(\d+))?$/.exec(eId) ?? [];
  if (list === undefined) return undefined;
  const name = `${list === 'notas' ? 'Nota' : 'Requisito'} ${num}`;
  return times === undefined ? name : `${name} (la ${times}.ª con ese número)`;
}

/** Name of a provision for people: `Artículo 33`, `Anexo 12-B`, or its printed marker. */
export function formatProvisionName(item: {
  kind: string;
  marker?: string;
  num?: string;
  heading?: string;
  eId: string;
}): string {
  const num = item.num?.toUpperCase().replaceAll('-', ' ') ?? '';
  if (item.kind === 'article') {
    const name = `Artículo ${num === 'UNICO' ? 'único' : (item.num ?? '').toUpperCase()}`;
    return item.eId.startsWith('main__') ? `${name} de la parte que lo aprueba` : name;
  }
  if (item.kind === 'attachment') return num === '' ? 'Anexo' : `Anexo ${num}`;
  if (item.kind === 'procedure') return `Procedimiento ${num}`;
  if (item.kind === 'recital') return `Considerando ${/(\d+)$/.exec(item.eId)?.[1] ?? ''}`;
  if (item.kind === 'recitals' || item.kind === 'preamble') return 'Parte inicial';
  if (item.kind === 'conclusions') return 'Parte final';
  if (item.kind === 'paragraph') return `Numeral ${item.marker?.replace(/[.)]+$/, '') ?? num}`;
  if (item.kind === 'form-part') return (item.heading ?? '').replace(/\s*:$/, '');
  const listed = item.kind === 'point' ? formatListed(item) : undefined;
  if (listed !== undefined) return listed;
  if (item.kind === 'point') return `Literal ${item.marker?.replace(/[.)]+$/, '') ?? num}`;
  if (item.kind === 'disposition') return `${item.marker?.replace(/[.\s-]+$/, '') ?? ''} disposición`;
  return item.heading ?? item.marker ?? item.eId;
}
