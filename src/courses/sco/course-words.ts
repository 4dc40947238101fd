import type { CourseRecord } from './course-record.ts';

/** What a course says of its classroom. */
export const courseWords = {
  marks: 'Tu curso guarda estas marcas.',
  kept: 'Tu avance queda en el aula.',
  alone: 'No encontramos el aula: puedes usar el curso, y nada queda al cerrar.',
  lost: 'El aula no responde. Lo que hiciste sigue en esta página: no la cierres y prueba otra vez.',
  tooLong: 'Tu avance no cabe en el aula: lo último no queda guardado.',
} as const;

/** Where its reader stands, after what was kept. */
export function describeRecord({ status, score }: CourseRecord): string {
  if (status === 'passed') return `Aprobado, con ${score ?? 0} de 100.`;
  if (status === 'failed')
    return `Tu mejor puntaje es ${score ?? 0} de 100: todavía no apruebas. Puedes empezar de nuevo.`;
  return status === 'completed' ? 'Completado.' : '';
}
