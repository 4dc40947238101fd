import { backwardWords } from '../find/reference-words.ts';

const determiner = '(?:el|la|los|las)';

/** `artículo 5 | de la | Ley`: what may stand between a narrow provision and the wider one or the norm. */
export const upward = new RegExp(
  `^[\\s.)]{0,3}(?:,?\\s*y (?:los )?(?:siguientes|sgtes\\.?|ss\\.?))?\\s*(?:,\\s*)?(?:de la parte aprobatoria\\s)?(?:de(?:l| la| los| las| el)?|contenid[oa]s? en(?: el| la)|en concordancia con)\\s+(?:(?:${backwardWords})\\s+)?$`,
);

/** `se incorpora el numeral 13 | al | artículo 4`. */
export const inserted = /^\s+(?:al|a los|en el)\s+$/;

/** `se agrega el artículo 40 | al | Decreto Legislativo`: only before a norm named in full. */
export const added = /^\s+(?:al|a la|en la|en el)\s+$/;

/** `artículo 7 | Decreto Legislativo`, `artículo 5, | Ley`: only before a norm that is named, for `de` is missing. */
export const beside = /^\s{0,2}(?:,\s?)?(?:vigente,?\s(?:de la |del )?)?$/;

/** `artículo 5 | ( | Ley`, with a dash or a colon: the norm is named apart from its provision. */
export const apart = /^[\s.]{0,3}[(:-]\s*$/;

/** `Decreto Supremo N° 7 | (Reglamento), | artículo 5`: what a bracket says of the norm stands between. */
export const glossed =
  /^\s*(?:\([^()]{1,50}\)\s*[,;:]?\s*(?:en (?:el|la|los|las|su|sus)\s+)?|(?:\([^()]{1,50}\)\s?)?,?\s?publicad[oa] el \d{1,2} de [a-z]{4,10} del? \d{4}\s?\()$/;

/** `Reglamento | aprobado por | Decreto Supremo`. */
export const approved =
  /^[\s")]{0,3}(?:,?\s*(?:que\s)?(?:fue\s|ha sido\s|se\s)?aprob(?:ad[oa]s?|o)\s(?:por|mediante|con|a traves de)\s(?:el|la|los|las)?\s?(?:articulo (?:1|unico|primero)°? del?(?: la)? )?)$/;

const amending =
  '(?:modific|derog|incorpor|agreg|agreg[uú]|sustit|adicion|reemplaz|suprim|restit|elimin|dejase|dejese|dejanse|dejense)[a-z]*(?: sin efecto)?';

/** `se modifican los | artículos 3 y 5`: what a law says of another one. */
export const amended = new RegExp(`(?<![a-z])(?:se\\s)?${amending}\\s(?:${determiner}\\s)?$`);

/** `… 9; y, | se agregan los | artículos 21`. */
export const amendedToo = new RegExp(
  `^[\\s.)]{0,3}[,;.]?\\s*(?:y,?\\s*)?(?:asimismo,?\\s)?(?:se\\s)?${amending}\\s(?:${determiner}\\s)?$`,
);

/** `Artículo 3. Modificación de los | artículos 5 y 7`: the heading of an article that amends. */
export const announced =
  /(?<![a-zñ])(?:modificacion|incorporacion|derogacion|derogatoria|sustitucion|adicion|precision)\s(?:parcial\s)?(?:del?|al?|de la|de los|de las|en el)\s(?:(?:el|la|los|las)\s)?$/;

/** `Anexo I | "Cuadro de infracciones" del | Reglamento`, `numeral I | . Conductores de vehículos del | Anexo I`: a heading stands between. */
export const entitled = /^(?:\s?[-:]?\s?"[^"]{3,220}"|\.\s[a-zñ][a-zñ\s/]{3,80})\sdel?\s(?:la\s|los\s|las\s)?$/;

/** `artículo 5 | concordante con el | artículo 7`. */
export const concordant = new RegExp(
  `^[\\s.)]{0,3},?\\s*(?:concordantes?|concordad[oa]s?|en concordancia|en armonia)\\scon\\s(?:lo (?:dispuesto|establecido|señalado) (?:en|por)\\s)?(?:${determiner}\\s)?$`,
);

/** `Ley 29419, artículo 5, | y asimismo | artículo 7`. */
export const moreover = new RegExp(
  `^[\\s.)]{0,3}[,;]?\\s*(?:y|e|o|asi como)?\\s*(?:asimismo|tambien|ademas|igualmente)?,?\\s*(?:en\\s)?(?:(?:${determiner}|sus?)\\s)?$`,
);

/** Verbs by which a norm, or who made it, says something; not among the words of a name, unless `que` stands before. */
export const sayingVerbs =
  'establecen?|establecio|disponen?|dispuso|señalan?|señalo|regulan?|regulo|prescriben?|precisan?|precisa|indican?|indico|definen?|definio|determinan?|determino|modifican?|modifico|aprueban?|aprobo|crean?|creo|facultan?|faculto|otorgan?|otorgo|delegan?|delego|autorizan?|autorizo|declaran?|declaro|derogan?|derogo|fijan?|preven?|contemplan?|estipulan?|consideran?|reconocen?|reconocio|incorporan?|incorporo|prohiben?|exigen?|obligan?|constituyo|sustituyo|prorrogo|adecua|adecuo|permiten?|requieren?|incluyen?';

/** What a norm does in a sentence of which it is the subject, up to its provisions: `| regula las competencias en los | artículos`. */
export const saysIn = new RegExp(
  `^[^.;()"]{0,40}?(?<![a-z])(?:regula|establece|dispone|señala|prescribe|precisa|contempla|preve|prevé|define|indica|fija|determina|estipula|consagra|reconoce|norma|declara|faculta|otorga|estatuye)n?(?![a-z])[^.;()"]{0,200}?(?<![a-z])(?:en|por|segun|mediante|a traves de)\\s(?:sus?|${determiner})\\s(?:citad[oa]s?\\s|mencionad[oa]s?\\s)?$`,
);

/** Opens a sentence or a recital: what stands behind is its subject. */
export const opensSentence = new RegExp(
  `(?:^|[.;:]\\s|\\bque,?\\s)\\s*(?:asimismo,?\\s|tambien\\s|ademas,?\\s)?(?:${determiner}\\s)?$`,
);

/** Treaties, contracts and the like: what they say of themselves leads to no norm. */
export const paperNoun =
  /^(?:convenios?|tratados?|acuerdos?|protocolos?|pactos?|convenci(?:on|ones)|contratos?|estatutos?)$/;

/** A paper that has articles of its own and is no norm: `El contrato de trabajo, | artículo 9`. */
export const otherPaper =
  /(?<![a-zñ])(?:contratos?|estatutos?|convenios?|tratados?|pactos?|convenci(?:on|ones)|protocolos?|minuta|escritura|poliza|bases|manual)(?![a-zñ])[^.;,()"]{0,60},?\s(?:en (?:el|la|los|las|sus?)\s)?$/;

/** A norm named only to say what it did to the one before: `(modificada por la | Ley 28611`. */
export const aside =
  /(?<![a-zñ])(?:modificad|derogad|sustituid|ampliad|complementad|precisad|incorporad|prorrogad|reglamentad)[oa]s?\s(?:por|mediante|con)\s(?:(?:el|la|los|las)\s)?$/i;

/** `artículo segundo | de la parte aprobatoria de la | Ordenanza`: as our own citations say it. */
export const approvingPart = /parte aprobatoria/;

/** `Ley N° 27972, en su | artículo 9`: what may stand between a wide thing and a narrower one. */
export const downward =
  /^\s*(?:,?\s*(?:publicad[oa] )?(?:el|del?) \d{1,2} de [a-z]{4,10} del? \d{4}\s*)?(?:[,;:-]\s*)?(?:\(\s*)?(?:(?:que )?en (?:el|la|los|las|su|sus)\s+|en\s+|cuy[oa]s?\s+)?(?:parte aprobatoria,\s*)?(?:-\s*)?$/;

/** Between two provisions that share what follows: `el artículo 5 | y el | numeral 6.1`. */
export const sideways = new RegExp(
  `^\\s*[)]?\\s*(?:,|;|,?\\s(?:y|e|o|u|y/o|asi como|y por))(?:\\s+(?:en|por|de|a|con))?(?:\\s*${determiner}|\\s*del|\\s*al)?\\s+$`,
);

/** Between a norm's number and its name, either first. */
export const apposition = /^\s*(?:[-,;:]|\(|"|\s-\s|,\s"|\(\s?"|de la|del)?\s*["(]?\s*$/;

/** A noun behind `artículo 5 de…` that we cannot read: the provision belongs to it and to nothing else. */
export const foreignNoun =
  /^[\s.)"]{0,3}(?:y (?:los )?(?:siguientes|sgtes\.?|ss\.?))?,?\s*(?:del|de la|de los|de las|de dich[oa]|de est[ea]|de)\s+(?:["(]\s?)?([a-zñ]+)/;

/** Words after `artículo 5 de` that leave the provision without an owner. */
export const looseWords =
  /^(?:manera|forma|acuerdo|ser|conformidad|modo|fecha|corresponder|haber|no|aplicacion|oficio|tal|cada|lo|uno|dos|tres|cuatro|cinco|enero|febrero|marzo|abril|mayo|junio|julio|agosto|setiembre|septiembre|octubre|noviembre|diciembre)$/;
