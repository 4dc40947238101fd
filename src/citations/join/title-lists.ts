import { sayingVerbs } from './connectors.ts';

/** Commas within the official name of a norm: which of them end it, and which part a list in it. */

/** `Ley para prevenir, | sancionar y erradicar`, `preferencial, | temporal y especial`. */
const listed =
  /^,\s(?:[a-zñ]+[aei]r(?=,| )|[a-zñ]+(?:al|iv[oa]|ic[oa]|ari[oa]|nte)(?:e?s)?(?:,\s[a-zñ]+)? [ye] [a-zñ]+(?:al|iv[oa]|ic[oa]|ari[oa]|nte)(?:e?s)?(?![a-zñ]))/;

/** Words that begin no member of a list of nouns. */
const opener =
  '(?:el|la|los|las|l[oa]s?|un[oa]?s?|su|sus|es[ta]?[eao]?s?|dich[oa]s?|cada|tod[oa]s?|que|qui?en|cu[a-zñ]+|se|no|ni|si|y|e|o|u|de|del|en|con|por|para|a|al|ante|bajo|desde|hasta|entre|segun|sin|sobre|tras|mediante|conforme|asi|tambien|asimismo|ademas|cuando|como|donde|dado|dentro|salvo|excepto|incluid[oa]s?|siempre|previ[oa]s?|[a-zñ]+mente|[a-zñ]+(?:ad|id)[oa]s?|[a-zñ]+(?:ando|iendo)|(?:anti|inter|sub)?(?:ley|leyes|decretos?|reglamentos?|resoluci(?:on|ones)|ordenanzas?|directivas?|normas?|codigos?|articulos?|numeral(?:es)?|literal(?:es)?|incisos?|textos?|constitucion|tuo|demas|vigente|ambos|ambas|enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|septiembre|octubre|noviembre|diciembre))(?![a-zñ])';
const verb = `(?:se|es|son|fue|era|ha|han|esta|estan|debe[n]?|puede[n]?|tiene[n]?|sera[n]?|podra[n]?|debera[n]?|corresponde[n]?|resulta|incluye|comprende|remita[n]?|${sayingVerbs})(?![a-zñ])`;
const member = `(?!${opener}|${verb})(?:(?!${verb})[a-zñ]+(?: |(?=[,.;:()"]|$))){1,14}`;

/** `, pensiones mínimas y complementarias`, `, organismos autónomos, gobiernos regionales y gobiernos locales`. */
const nouns = new RegExp(
  `^(?:, (?!${opener}|${verb})[a-zñ]+(?: (?![ye] |${verb})[a-zñ]+){0,12})+,? [ye] ${member}(?=[,.;:()"]|$)`,
);

/** `de libre desafiliación, pensiones …, | y régimen especial`: only in a list that was begun. */
const closing = new RegExp(`^, [ye] ${member}(?=[,.;:()"]|$)`);

/** `en materia de gestión, | de integridad y lucha, | de prevención …`: a preposition that the name has already. */
const repeated =
  /^, (de|en|para|sobre|por|contra|con|a) (?!(?:fecha|conformidad|acuerdo|manera|modo|forma|ser|su|sus|est[eao]s?|dich[oa]s?|lo|aplicacion|corresponder|haber|enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|septiembre|octubre|noviembre|diciembre|virtud|cuanto|tanto|caso|el|la|los|las|razon|efecto|efectos|ello|merito)(?![a-zñ]))[a-zñ]+[^.;:()"]{0,200}? [ye] /;

/** Whether the comma at a place of a name stands within it; `begun` if one before it did. */
export function isListComma(words: string, index: number, begun: boolean): boolean {
  const rest = words.slice(index, index + 260);
  if (listed.test(rest)) return true;
  const preposition = repeated.exec(rest)?.[1];
  if (preposition !== undefined && words.slice(0, index).includes(` ${preposition} `)) return true;
  return nouns.test(rest) || (begun && closing.test(rest));
}
