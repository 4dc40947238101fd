import type { Progress } from './progress.schema.ts';

/** Whether anything was reported at all, in a sentence. */
export function describeProgress(progress: readonly Progress[]): string {
  const { length } = progress;
  if (length === 0) return 'Todavía no hemos anotado ningún reporte público de avance, de ninguna meta ni actividad.';
  const said =
    length === 1 ? 'Hay 1 reporte público de avance anotado' : `Hay ${length} reportes públicos de avance anotados`;
  return `${said}; de lo demás no tenemos ninguno.`;
}
