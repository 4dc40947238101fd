import type { ProvedNorm, ProvedPlace, ToldAnswer } from './proof.schema.ts';

const tellNorm = ({ cita, estado, certeza, duda, evidencia, revisadoEl, posiblesCambios }: ProvedNorm): string =>
  [
    `- ${cita}: ${estado} (${certeza}; revisado el ${revisadoEl}). ${evidencia}`,
    ...(duda === null ? [] : [`  Ojo: ${duda}`]),
    ...posiblesCambios.map((change) => `  Puede haberla cambiado: ${change}`),
  ].join('\n');

const tellPlace = ({ lugar, direccion, estado, revisadoEl, sha256 }: ProvedPlace): string =>
  `- ${lugar} (${direccion}): ${estado}, revisado el ${revisadoEl}; ${sha256 === null ? 'no tenemos su texto' : `sha256 ${sha256}`}`;

const tellPart = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`${heading}\n${lines.join('\n')}`];

/** An answer for clients that read words alone: all that the data say of sources and states. */
export function formatTold({ respuesta, avisos, fuentes, normas }: ToldAnswer): string {
  return [
    respuesta,
    ...tellPart(
      'Avisos:',
      avisos.map((notice) => `- ${notice}`),
    ),
    ...tellPart('Estado de las normas:', normas.map(tellNorm)),
    ...tellPart('Fuentes:', fuentes.map(tellPlace)),
  ].join('\n\n');
}
