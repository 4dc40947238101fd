/** Words of a document that say nothing of their own, and why they are not in the data. */
export interface Furniture {
  /** All words of a piece, as printed. */
  text: RegExp;
  reason: string;
}

/** Headings, heads of columns and labels, document by document. */
export const planFurniture: Readonly<Record<string, readonly Furniture[]>> = {
  'planres-2023': [
    { text: /^EJE ESTRATÉGICO OBJETIVOS METAS ACTIVIDADES ACTORES/, reason: 'cabeza de las columnas' },
    { text: /^Objetivo Específico 0[1-8](?: :)?$/, reason: 'número de un objetivo' },
  ],
  'estrategia-pml': [
    { text: /^(?:Índice|Anexos :)$/, reason: 'título del índice' },
    { text: /^(?:I|II|III|IV|V) \. [\p{L} ]+\.?$/u, reason: 'capítulo, en el índice y en su lugar' },
    { text: /^Anexo [12] : /, reason: 'anexo, en el índice' },
    { text: /^ANEXO 1$/, reason: 'título del anexo' },
    {
      text: /^(?:PRINCIPIOS DE LA PRODUCCIÓN MÁS LIMPIA Y EFICIENTE|LÍNEAS DE ACCIÓN)$/,
      reason: 'título de una lista',
    },
    { text: /^[1-5] ?\. [\p{Lu}, ]+$/u, reason: 'título de una línea, que está citada en la lista' },
    { text: /^Para el desarrollo de esta estrategia se identificaron/, reason: 'presentación de una lista' },
  ],
  'plan-hdr-as-2025': [
    {
      text: /^(?:META|Línea Base|20(?:2[5-9]|30)|SEMESTRE|SEMESTRE I|SEMESTRE II|I|II)$/,
      reason: 'cabeza de columnas',
    },
    {
      text: /^(?:(?:CORTO|MEDIANO|LARGO) PLAZO|Objetivo Estratégico \/ Línea de Acción(?: \/ Acción \/ Actividad)?)$/,
      reason: 'cabeza de columnas',
    },
    {
      text: /^(?:LNEAS DE ACCIÓN \/ ACCIONES \/ ACTIVIDADES|INDICADOR|META ACTIVIDAD|RESPONSABLE \/ ENTIDAD PARTICIPANTE|FUENTE DE RECURSOS)$/,
      reason: 'cabeza de columnas',
    },
    {
      text: /^Esta acción se implementa a través de las siguientes actividades :$/,
      reason: 'presentación de una lista',
    },
    { text: /^Línea de [Aa]cción \d \. \d(?: \.)?(?: .*)?$/, reason: 'número de una línea' },
    { text: /^Acción (?:N ° )?\d \. \d \. \d(?: \.)?$/, reason: 'número de una acción' },
    { text: /^Aspectos relevantes de la Línea de Acción$/, reason: 'rótulo' },
    { text: /^(?:Plazo|C|M|L|C M L|C M)$/, reason: 'plazos sin marca' },
    { text: /^Objetivo y Actividades de la Acción$/, reason: 'rótulo' },
    {
      text: /^(?:Indicadores|Responsables?|Entidades Participantes|Hitos?|Meta de las [Aa]ctividades)$/,
      reason: 'rótulo',
    },
  ],
};
