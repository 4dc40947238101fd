/**
 * The form in which every Peruvian body prints a procedure of its TUPA: a name, a code, and boxes with fixed titles.
 * A box is known by its title, so that its address stays the same when others come before it.
 */

/** A title of the form, and the last step of the eId of what stands under it. */
interface FormPart {
  title: RegExp;
  name: string;
}

/** The line above the name of a procedure or of a service that only this body gives. */
const procedureTitle = /^denominaci[oó]n del (?:procedimiento administrativo|servicio)\s*:?$/iu;

const codeLine = /^c[oó]digo\s*:\s*([A-Z0-9]+)$/iu;

const parts: readonly FormPart[] = [
  { title: /^descripci[oó]n del (?:procedimiento|servicio)/iu, name: 'descripcion' },
  { title: /^requisitos/iu, name: 'requisitos' },
  { title: /^notas?(?!\p{L})/iu, name: 'notas' },
  { title: /^formularios?(?!\p{L})/iu, name: 'formularios' },
  { title: /^canales de atenci[oó]n/iu, name: 'canales' },
  { title: /^pago por derecho de tramitaci[oó]n/iu, name: 'pago' },
  { title: /^modalidad(?:es)? de pagos?(?!\p{L})/iu, name: 'modalidad' },
  { title: /^plazo de atenci[oó]n/iu, name: 'plazo' },
  { title: /^calificaci[oó]n del procedimiento/iu, name: 'calificacion' },
  { title: /^sedes y horarios de atenci[oó]n/iu, name: 'sedes' },
  { title: /^unidad de organizaci[oó]n donde se presenta/iu, name: 'presentacion' },
  { title: /^unidad de organizaci[oó]n responsable/iu, name: 'responsable' },
  { title: /^consulta sobre el (?:procedimiento|servicio)/iu, name: 'consulta' },
  { title: /^instancias de resoluci[oó]n de recursos/iu, name: 'recursos' },
  { title: /^base legal/iu, name: 'base-legal' },
];

/** True for the title above the name of a procedure: `Denominación del Procedimiento Administrativo`. */
export function isProcedureTitle(text: string): boolean {
  return procedureTitle.test(text);
}

/** Code of a procedure, in eId form: `pa4070c682` of `Código: PA4070C682`; undefined for any other line. */
export function parseProcedureCode(text: string): string | undefined {
  return codeLine.exec(text)?.[1]?.toLowerCase();
}

/** Last step of the eId of a box of the form: `requisitos`; undefined for a title that the form does not have. */
export function findFormPart(text: string): string | undefined {
  return parts.find(({ title }) => title.test(text))?.name;
}
