import type { Table } from '#files';

/** A chart of a plan with what goes along when it is taken. */
export interface PlanChart {
  /** Part of its files' names, unique in its plan: `meta-2`. */
  id: string;
  title: string;
  /** Page that shows it. */
  page: `/planes/${string}/`;
  /** The chart as SVG for a page. */
  draw: () => string;
  /** Its figures. */
  table: () => Table;
  /** The document that the figures are taken from: name and date. */
  document: string;
  /** Where in it, or how we read it: `Tabla 1, línea 18 del texto`. */
  place: string;
  /** Day on which the figures were last compared with the document. */
  verifiedOn: string;
}

/** Address of its files, without ending. */
export const formatChartStem = ({ page, id }: Pick<PlanChart, 'page' | 'id'>): `/planes/${string}` =>
  `${page}graficos/${id}`;
