import { foldInPlace } from '#text';
import type { Place } from '../find/head-meaning.ts';

/** `Aprueban Plan Operativo 2020 del Ministerio`: what a title says that the norm approves. */
const approves =
  /^(?:aprueban?|formalizan? la aprobaci[oó]n del?|(?:decreto supremo|resoluci[oó]n(?: \p{L}+)?|ordenanza) que aprueban?)(?: la| el| los| las)? (?:documento denominado )?["“«]?(.+)$/iu;
const endOfName = /["”»]|\s(?:y|e) (?:modifican?|derogan?|disponen?|dictan?|sus anexos)\s|, (?:que|aprobad)/i;

/** Texts that a norm approves and that are read as norms. */
const namedTexts =
  /^(?:reglamentos?|directivas?|plan(?:es)?|lineamientos?|guias?|manual|normas?|normativa|procedimientos?|estatutos?|texto unico|tupa|politica|estrategia|bases|disposiciones|programa|instructivo|codigo|metodologia|criterios) /;

/** Names that say whose regulation or consolidated text it is: read part by part. */
export const derivedName = /^(?:reglamento|texto unico ordenado|tuo) (?:de la|del|de) (?:ley|decreto|codigo|d\.? ?l)/;

/** Before the id of a norm that bears a name in its own text only: others may have approved one alike. */
export const ownNameMark = 'own:';

/** The name by which a norm speaks of the text that it approves, as its title says. */
export function findApprovedName(title: string): string | undefined {
  const rest = approves.exec(title)?.[1];
  if (rest === undefined) return undefined;
  const name = rest.slice(0, endOfName.exec(rest)?.index ?? rest.length).trim();
  return namedTexts.test(foldInPlace(name)) && name.split(/\s+/).length >= 4 && !derivedName.test(foldInPlace(name))
    ? name
    : undefined;
}

/** `se aprobó el …`, `que aprueba el …`: another norm than the one that speaks approved a text of that name. */
const approvedElsewhere =
  /(?:se aprob(?:o|aron)|aprobo|aprobaron|que (?:se )?aprueban?|aprobad[oa]s? (?:el|la|los|las)|derogase|deroguese|vigente)\s(?:(?:el|la|los|las)\s)?["(]?\s?$/;
/** A draft of what this norm approves. */
const drafted =
  /(?:proyectos?|propuestas?|aprobar|elaborar|aprobacion|elaboracion)\s(?:(?:del?|el|la|los|las)\s){0,3}"?$/;

/** Whether words that name the text a norm approves speak of that text, and are not a heading, nor of an older one. */
export function speaksOfOwn({
  text,
  start,
  end,
  preamble,
}: Pick<Place, 'text' | 'start' | 'end' | 'preamble'>): boolean {
  const before = foldInPlace(text.slice(Math.max(0, start - 60), start)).replace(/[“”«»]/g, '"');
  if (/^["”]?,? aprobad[oa]s? (?:por|mediante|con) (?:el|la) presente/.test(text.slice(end, end + 50))) return true;
  if (approvedElsewhere.test(before)) return false;
  if (/^\s*["“«]?$/.test(text.slice(0, start)) && (end >= text.length - 3 || text === text.toUpperCase())) return false;
  return !preamble || drafted.test(before);
}

/** Ids of the norms that a name means in a document. */
export function listMeant(ids: readonly string[], document: string): string[] {
  return [
    ...new Set(
      ids.flatMap((id) => {
        if (!id.startsWith(ownNameMark)) return [id];
        return id === `${ownNameMark}${document}` ? [document] : [];
      }),
    ),
  ];
}
