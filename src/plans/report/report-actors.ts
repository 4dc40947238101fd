/** An actor of the report: its words as printed, and how we call it. */
export interface ReportActor {
  id: string;
  /** As the cells print it. */
  printed: readonly string[];
  label: string;
}

/** Actors that the cells name, in the order of the list. The cells lost their line breaks: that these are apart is our reading. */
export const reportActors: readonly ReportActor[] = [
  { id: 'minam', printed: ['MINAM'], label: 'MINAM' },
  { id: 'gobiernos-locales', printed: ['Gobiernos Locales'], label: 'Gobiernos locales' },
  { id: 'sector-privado', printed: ['Sector Privado'], label: 'Sector privado' },
  { id: 'instituciones-publicas', printed: ['Instituciones Publicas'], label: 'Instituciones públicas' },
  {
    id: 'universidades',
    printed: ['Universidades, institutos, Centro de Investigación.'],
    label: 'Universidades, institutos, centros de investigación',
  },
  { id: 'dicapi', printed: ['DICAPI'], label: 'DICAPI' },
  { id: 'mem', printed: ['MEM'], label: 'MEM' },
  { id: 'minagri', printed: ['MINAGRI'], label: 'MINAGRI' },
  { id: 'minedu', printed: ['MINEDU'], label: 'MINEDU' },
  { id: 'minsa', printed: ['MINSA'], label: 'MINSA' },
  { id: 'mtc', printed: ['MTC'], label: 'MTC' },
  { id: 'pcm', printed: ['PCM'], label: 'PCM' },
  { id: 'produce', printed: ['PRODUCE'], label: 'PRODUCE' },
  { id: 'vivienda', printed: ['VIVIENDA'], label: 'VIVIENDA' },
];

/** Id of what a cell without actors is filtered by. */
export const noActorId = 'no-consta';

/** Ids of the actors that a cell names; `no-consta` where there is no cell. */
export function listActorIds(cell: string | undefined): string[] {
  if (cell === undefined) return [noActorId];
  return reportActors.filter(({ printed }) => printed.some((words) => cell.includes(words))).map(({ id }) => id);
}
