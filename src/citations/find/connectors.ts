const determiner = '(?:el|la|los|las)';

/** `artículo 5 | de la | Ley`: what may stand between a narrow provision and the wider one or the norm. */
export const upward =
  /^[\s.)]{0,3}(?:,?\s*y (?:los )?(?:siguientes|sgtes\.?|ss\.?))?\s*(?:,\s*)?(?:de(?:l| la| los| las| el)?|contenid[oa]s? en(?: el| la)|en concordancia con)\s+$/;

/** `se incorpora el numeral 13 | al | artículo 4`. */
export const inserted = /^\s+(?:al|a los|en el)\s+$/;

/** `se agrega el artículo 40 | al | Decreto Legislativo`: only before a norm named in full. */
export const added = /^\s+(?:al|a la|en la|en el)\s+$/;

/** `Ley N° 27972, en su | artículo 9`: what may stand between a wide thing and a narrower one. */
export const downward =
  /^\s*(?:\([^()]{1,50}\)\s*)?(?:,?\s*(?:publicad[oa] )?(?:el|del?) \d{1,2} de [a-z]{4,10} del? \d{4}\s*)?(?:[,;:-]\s*)?(?:\(\s*)?(?:(?:que )?en (?:el|la|los|las|su|sus)\s+|en\s+|cuy[oa]s?\s+)?(?:-\s*)?$/;

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
