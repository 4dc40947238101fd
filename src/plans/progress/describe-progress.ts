import type { Progress } from './progress.schema.ts';

/** Whether anything was reported at all, in a sentence; one report may tell of several rows. */
export function describeProgress(progress: readonly Progress[]): string {
  const { length } = progress;
  if (length === 0) return 'Todavía no hemos anotado ningún reporte público de avance, de ninguna meta ni actividad.';
  const said = length === 1 ? 'Hay 1 avance anotado' : `Hay ${length} avances anotados`;
  return `${said}, según reportes públicos; de lo demás no tenemos ningún reporte.`;
}
