/** What kind of thing changed: first what happened, then what we looked at. */
export type NewsKind =
  | 'publicacion'
  | 'vigencia'
  | 'estado'
  | 'relacion'
  | 'aplicacion'
  | 'uit'
  | 'avance'
  | 'hallazgo'
  | 'revision'
  | 'tramite'
  | 'guia'
  | 'plan'
  | 'datos';

/** Kinds of what we did; the others happened. */
const looking: ReadonlySet<NewsKind> = new Set(['hallazgo', 'revision', 'tramite', 'guia', 'plan', 'datos']);

/** Something that a record says of a day. */
export interface News {
  kind: NewsKind;
  /** What it is of, within its kind; the same on every build, and when more becomes known of it: `ley-27314`. */
  key: string;
  /** The day it happened, or on which we looked. */
  day: string;
  /** In Spanish, a line. */
  title: string;
  /** In Spanish, plain text: what is known of it, and how sure that is. */
  text: string;
  /** Path of the page that tells it. */
  href: string;
  /** Norms that it is about. */
  norms: readonly string[];
  /** Entities that it is about, besides those that issued its norms. */
  entities: readonly string[];
}

/** True for a day; a year, a month and `no consta` are none, and no news can stand on them. */
export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** Kind and key: one for each piece of news. */
const nameNews = ({ kind, key }: News): string => `${kind}/${key}`;

/** Newest first; those of one day by their names, so that the order never depends on how they were gathered. */
export const sortNews = (news: readonly News[]): News[] =>
  news.toSorted((a, b) => (a.day === b.day ? (nameNews(a) < nameNews(b) ? -1 : 1) : a.day > b.day ? -1 : 1));

/** True for what happened, false for what we looked at. */
export const isHappening = ({ kind }: Pick<News, 'kind'>): boolean => !looking.has(kind);
