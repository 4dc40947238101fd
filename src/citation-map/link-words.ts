import { formatCitedPath } from '#library';
import {
  confidenceWords,
  findCurrentStatus,
  formatDate,
  relationWords,
  statusWords,
  type NormRecord,
  type Relation,
  type StatusMark,
} from '#norms';
import { joinWords } from '#text';

/** The four states of the drawings, in their order, as headings. */
export const markWords: Readonly<Record<StatusMark, string>> = {
  vigente: 'Vigentes',
  modificada: 'Vigentes con cambios',
  derogada: 'No rigen',
  'sin-verificar': 'Sin verificar',
};

/** The states in the order of the drawings. */
export const marks = Object.keys(markWords) as StatusMark[];

/** How a norm's state of today is drawn. */
export const findMark = ({ status }: Pick<NormRecord, 'status'>): StatusMark =>
  statusWords[findCurrentStatus(status).value].mark;

/** Kinds of relation in the order of the drawings; the heading of each says it of many. */
export const kindHeadings: Readonly<Record<Relation['kind'], string>> = {
  amends: 'Modifica',
  repeals: 'Deroga',
  replaces: 'Reemplaza',
  'may-amend': 'Puede cambiar',
  regulates: 'Reglamenta',
  approves: 'Aprueba',
  consolidates: 'Es el texto único de',
  'based-on': 'Se basa en',
};

/** The kinds in their order. */
export const relationKinds = Object.keys(kindHeadings) as Relation['kind'][];

/** The same of one norm, said of the one that acts. */
export const actorWords: Readonly<Record<Relation['kind'], string>> = {
  amends: 'la modifica',
  repeals: 'la deroga',
  replaces: 'la reemplaza',
  'may-amend': 'puede cambiarla',
  regulates: 'la reglamenta',
  approves: 'la aprueba',
  consolidates: 'es su texto único',
  'based-on': 'se basa en ella',
};

/** `29 citas`, `1 cita`. */
export const formatCount = (count: number): string => (count === 1 ? '1\u00a0cita' : `${count}\u00a0citas`);

/** `29 veces`, `una vez`. */
export const formatTimes = (count: number): string => (count === 1 ? 'una vez' : `${count} veces`);

/** True for a deed that nothing at hand confirms: its line is broken. */
export const isDoubtful = ({ kind, confidence }: Pick<Relation, 'kind' | 'confidence'>): boolean =>
  kind === 'may-amend' || confidence === 'recalled' || confidence === 'not-found';

/** What a relation says, with the parts it touches: `Modifica (artículo 34)`. */
export function formatDeed({ kind, provisions = [] }: Relation): string {
  const words = relationWords[kind].active;
  return provisions.length === 0 ? words : `${words} (${joinWords(provisions.map(formatCitedPath))})`;
}

/** Since when: a day, or that it is not known. */
export const formatSince = ({ from = 'no consta' }: Pick<Relation, 'from'>): string => formatDate(from);

/** How sure a relation is, in words. */
export const formatCertainty = ({ confidence }: Pick<Relation, 'confidence'>): string => confidenceWords[confidence];
