/** Kinds of what can be taken elsewhere, as in its address, and what each is called. */
export const embedKinds = {
  tramite: 'Lista de requisitos',
  calculadora: 'Calculadora',
  'que-me-toca': 'Preguntas',
  comparar: 'Comparación',
  'mi-zona': 'Zonas de recojo',
  grafico: 'Gráfico',
  practicar: 'Preguntas para practicar',
  articulo: 'Texto de la norma',
} as const;

export type EmbedKind = keyof typeof embedKinds;

/** Over a list of tools of one kind. */
export const embedGroups: Readonly<Record<EmbedKind, string>> = {
  tramite: 'Listas de requisitos',
  calculadora: 'Calculadoras',
  'que-me-toca': '¿Qué trámite me toca?',
  comparar: 'Comparaciones',
  'mi-zona': 'Zonas de recojo',
  grafico: 'Gráficos',
  practicar: 'Preguntas para practicar',
  articulo: 'Artículos de normas',
};

/**
 * Kinds that are read, not used. A link to the page of one leads out of every frame: whoever follows the source of a tool keeps what is
 * ticked and answered there.
 */
export const readKinds: readonly EmbedKind[] = ['articulo'];

/** A tool, or a text, that a page of somebody else can show in a frame. */
export interface Embed {
  kind: EmbedKind;
  /** Unique in its kind: `trujillo-carnet`. */
  id: string;
  title: string;
  /** What it gives, in a sentence; empty where the title says it. */
  lead: string;
  /** The same on this site, in full. */
  page: `/${string}/`;
  /** Changes with what it goes by; a link that says another version was copied before. */
  version: string;
  /** Day on which what it goes by was last compared with its sources; undefined where no record says one. */
  checkedOn: string | undefined;
  /** A screen that is reached from another one: nobody takes it alone. */
  isInner?: true;
}

/** Address of an embed. */
export const formatEmbedPath = ({ kind, id }: Pick<Embed, 'kind' | 'id'>): `/embed/${string}/` =>
  `/embed/${kind}/${id}/`;

/** What it is, before its title: `Calculadora: ¿Cuánto cuesta el trámite?`. */
export const nameEmbed = ({ kind, title }: Pick<Embed, 'kind' | 'title'>): string => `${embedKinds[kind]}: ${title}`;
