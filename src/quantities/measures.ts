/** What shows that `ha` is no hectare but the verb: ` sido derogado`, ` dispuesto`, ` de cumplirse`. */
const verbTail = '\\s(?:[a-zñ]+(?:[ai]do|[ei]cho|[iu]e?sto|crito|ierto|uelto)|de [a-zñ]+r(?:se|l[aeo]s?)?)(?![a-zñ])';

/** Pattern, over folded text, of what a number before it measures: `metros`, `uit`, `dias`. What may follow is for the pattern around it to say. */
export const measureForm = `dias?|años?|mes(?:es)?|horas?|minutos?|semanas?|soles|nuevos soles|uits?|por ciento|kg|kilos?|kilogramos?|gramos?|toneladas?|tn|km2?|kilometros?|metros?|m[23²³]|m(?!\\s?\\))|cm|mm|centimetros?|milimetros?|litros?|galones|hectareas?|ha(?!${verbTail})|veces|grados`;

const measure = new RegExp(`^\\s(?:${measureForm})(?![a-zñ\\d])(?!\\s?[:–-]|\\.\\s?[^\\s])`);

/** True if what follows a number, folded, is what it measures: ` metros de ancho`, ` uit por vez`; not ` uit: unidad…`, which is a name. */
export function isMeasured(foldedRest: string): boolean {
  return measure.test(foldedRest);
}
