import type { NormNoun } from './mention.ts';

/** Acts and parts of a firm or association: what its constitution goes with, and the political one does not. */
const founding =
  'organizacion|inscripcion|funcionamiento|formalizacion|reconocimiento|registro|adecuacion|modificacion|disolucion|administracion|estatutos?|puesta';
const foundingKinds =
  'legal|social|formal|juridica|simultanea|efectiva|definitiva|provisional|previa|empresarial|virtual|telematica|voluntaria|obligatoria|fisica|regular';

/** Words behind a noun that show it names no norm: `Código de Colores`, `resolución de contrato`. */
const behind: Readonly<Partial<Record<NormNoun, RegExp>>> = {
  constitucion: new RegExp(
    `^(?:\\s(?:${foundingKinds})(?![a-zñ])|\\s(?:o|u|e)\\s|\\sdel?\\s(?!(?:año )?(?:19|20)\\d\\d|peru|estado)|(?:,|\\sy)\\s(?:la |el |su )?(?:${founding})(?![a-zñ])|\\sy\\s(?!(?:a |de |en |por |con )?(?:la|las|el|lo|los|su|sus|demas|leyes|normas|tratados)\\s))`,
  ),
  codigo:
    /^(?:\s(?:qr|postal|modular|ubigeo|cromatico|[b-df-np-tv-xz]|a(?=[,.;:)]|$)|[eouy](?=[.;:)]|$)|n°)(?![a-zñ])|\s\d|\sde (?:(?:el|la|los|las) )?(?:colores|color|barras|infracci|ubigeo|contribuyente|producto|verificacion|usuario|identificacion|cuenta|reserva|operacion|seguridad|ruta|pago|cliente|proyecto|procedimiento(?!s? (?:penal|civil))|inscripcion|registro|sancion|ocupacion))/,
  resolucion:
    /^\s(?:del?|de los|de las?)\s(?:contrato|conflicto|problema|controversia|convenio|vinculo|disputa|imagen)/,
  directiva:
    /^\s(?:comunal|central|vecinal|electa|saliente|entrante|del? (?:la |las |los )?(?:asociacion|organizacion|junta|club|comunidad|gremio|sindicato|federacion|cooperativa|socios|recicladores))/,
};

/** True where the words behind a noun show that it names no norm. */
export function isCommonNoun(noun: NormNoun, folded: string, end: number): boolean {
  return behind[noun]?.test(folded.slice(end, end + 60)) ?? false;
}

const determiner =
  /(?:(?<![a-zñ])(?:la|nuestra|vuestra|misma|propia|actual|vigente|dicha|esta|citada)\s{1,3}|[\d°]\s?,?\s{0,2})$/;
const saysItself = /^(?:\s(?:vigente|peruana)(?![a-zñ])|,?\s\(?(?:arts?\.|articulos?)\s|\sdel?\s)/;
const headingBefore = /^[\s*#]*(?:(?:titulo|capitulo|seccion)\s[ivx\d]+[\s.:*-]*)?de la\s{1,3}$/;

/** True where `Constitución` alone is the political one: `la Constitución establece`; not a firm's, nor a heading's. */
export function isPoliticalConstitution(folded: string, start: number, end: number): boolean {
  if (isCommonNoun('constitucion', folded, end)) return false;
  const before = folded.slice(Math.max(0, start - 60), start);
  const rest = folded.slice(end, end + 20);
  if (headingBefore.test(folded.slice(0, start)) && /^[\s.:*]*$/.test(folded.slice(end))) return false;
  return determiner.test(before) || saysItself.test(rest);
}

/** A telephone's number, and extensions of it named before: `central telefónica 044-484240, anexo 2 y `. */
const telephone =
  /(?<![a-zñ])(?:telefonos?|telefonica|telef|tel|fono|fijo|celular)[^a-zñ.;]{0,3}\.?[^a-zñ;]{0,30}(?:anexos?[^a-zñ;]{1,12}(?:[yo]\s)?){0,3}$/;

/** True for the extension of a telephone: `central telefónica 044-484240, anexo 2`. */
export function isTelephoneExtension(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  return telephone.test(before) && /\d{3}/.test(before);
}

/** True for `economía circular N° 2`: the adjective, which names no norm. */
export function isCircularAdjective(folded: string, start: number): boolean {
  return /(?:economia|modelo|enfoque|gestion|forma|movimiento|cultura|transicion)s?\s{1,3}$/.test(
    folded.slice(Math.max(0, start - 20), start),
  );
}
