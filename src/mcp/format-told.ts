import type { ProvedNorm, ProvedPlace, ToldAnswer } from './proof.schema.ts';

const tellNorm = ({ cita, estado, certeza, duda, evidencia, revisadoEl, posiblesCambios }: ProvedNorm): string =>
  [
    `- ${cita}: ${estado} (${certeza}; revisado el ${revisadoEl}). ${evidencia}`,
    ...(duda === null ? [] : [`  Ojo: ${duda}`]),
    ...posiblesCambios.map((change) => `  Puede haberla cambiado: ${change}`),
  ].join('\n');

const tellDigests = ({ sha256, huella }: ProvedPlace): string =>
  sha256 === null ? 'no tenemos su texto' : `${huella === null ? '' : `huella ${huella}, `}sha256 ${sha256}`;

const tellPlace = (place: ProvedPlace): string =>
  `- ${place.lugar} (${place.direccion}): ${place.estado}, revisado el ${place.revisadoEl}; ${tellDigests(place)}`;

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
