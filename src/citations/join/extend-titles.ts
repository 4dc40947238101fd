import type { Mention } from '../find/mention.ts';
import type { Reading } from '../find/parse-number-head.ts';
import { sayingVerbs } from './connectors.ts';
import { isListComma } from './title-lists.ts';

const joint = '[,:-]?\\s{0,2}[-("]?\\s{0,2}';
const lawName =
  'ley (?:que|general|organica|marco|de|del|sobre|para|contra|por|universitaria|nacional)|(?:nuevo )?codigo|decreto legislativo que|texto unico ordenado';
const otherName =
  '(?:decreto (?:de urgencia|supremo)|reglamento|resolucion|ordenanza|norma)(?: [a-zñ]+)? que|directiva (?:que|sobre|para|de|del|general|administrativa)|plan nacional';
const ruleName =
  'lineamientos|procedimientos?|disposiciones|normas? (?:tecnicas?|para|sobre|que)|guia|manual|protocolo|instructivo|bases';

/** How the official name behind a number begins: `Ley N° 28628, | Ley que …`, `Directiva N° 7, | Lineamientos para …`. */
const openings = {
  law: new RegExp(`${joint}(?=(?:${lawName})(?! (?:en|por) (?:el|la|los|las|su|sus) )(?![a-zñ]))`, 'y'),
  other: new RegExp(`${joint}(?=(?:${lawName}|${otherName})(?! (?:en|por) (?:el|la|los|las|su|sus) )(?![a-zñ]))`, 'y'),
  rule: new RegExp(
    `${joint}(?=(?:${lawName}|${otherName}|${ruleName})(?! (?:en|por) (?:el|la|los|las|su|sus) )(?![a-zñ]))`,
    'y',
  ),
};

/** A name in quotation marks right behind the number: whatever it is called. */
const quotedName = /[,:-]?\s{0,2}"(?=([^".;]{12,300})")/y;

function findOpening(type: string): RegExp {
  if (/^(?:ley|decreto-ley)$/.test(type)) return openings.law;
  return /^(?:directiva|norma-tecnica|circular)/.test(type) ? openings.rule : openings.other;
}

/** What is surely the name where no comma stands before it. */
const unmarked = /^\s(?:ley (?:que|general|organica|marco|del?) |decreto (?:legislativo|de urgencia|supremo) que )/;

/** Words behind a name that go on with the sentence. */
const onwards = new RegExp(
  `(?:(?<! [yoe]| que| sido)\\s(?:se|${sayingVerbs}|modificad[oa]s?|aprobad[oa]s?|publicad[oa]s?|promulgad[oa]s?|reglamentad[oa]s?|concordante|concordad[oa]s?|vigente|y (?:su|sus|el|la|los|las|demas|modificatorias|normas?|con|por|en|cuando|de conformidad)|asi como|es|son|esta|fue|tiene|en (?:el|la|los|las|su|sus) (?:articulo|literal|numeral|inciso)s?|n°|ha|debe|(?:el|del|de fecha) \\d{1,2} de)(?![a-zñ])|[,;:.()"]|$)`,
  'g',
);

/** `Ley para erradicar la violencia contra las mujeres | y los | integrantes`: a long name goes on, unless a norm or an act follows. */
const joined =
  /^ y (?:el|la|los|las)(?! (?:reglamentos?|ley(?:es)?|decretos?|articulos?|resoluci(?:on|ones)|directivas?|normas?|textos?|codigos?|constitucion|demas|numeral(?:es)?|literal(?:es)?|incisos?|ordenanzas?|modificatorias?|plan|planes|politicas?|estrategias?|lineamientos|guias?|estatutos?|tuo|facultades|atribuciones|informes?|oficios?|acuerdos?|acta|visto|opinion|citad[oa]s?|referid[oa]s?|mencionad[oa]s?|mism[oa]s?)(?![a-zñ]))/;
const isLong = /^(?:ley|decreto legislativo) (?:que|para|contra) /;

/** True where what looks like the end of a name stands within it. */
function goesOn(words: string, { 0: mark, index }: RegExpExecArray, begun: boolean): boolean {
  if (mark === ',') return isListComma(words, index, begun);
  return isLong.test(words) && joined.test(words.slice(index, index + 60));
}

/** What a name has in any case: `Ley que establece`. */
const firstWords = /^(?:[a-zñ]+ ){0,3}?(?:que|del?|para|sobre|general|organica|marco) [a-zñ]+/;

/** Longest name that is followed, in characters. */
const longest = 480;

/** Where the official name that stands behind a number ends; the end of the number itself where none does. */
function findTitleEnd(reading: Reading, end: number, type: string): number {
  quotedName.lastIndex = end;
  const quoted = quotedName.exec(reading.folded);
  if (quoted && /\p{Lu}/u.test(reading.source[end + quoted[0].length] ?? ''))
    return end + quoted[0].length + (quoted[1] ?? '').trimEnd().length;
  const opening = findOpening(type);
  opening.lastIndex = end;
  const begun = opening.exec(reading.folded);
  if (
    !begun ||
    (begun[0].trim() === '' && !unmarked.test(reading.folded.slice(end, end + 30))) ||
    !/\p{Lu}/u.test(reading.source[end + begun[0].length] ?? '')
  )
    return end;
  const words = reading.folded.slice(end + begun[0].length, end + begun[0].length + longest);
  onwards.lastIndex = firstWords.exec(words)?.[0].length ?? 0;
  let stop = onwards.exec(words);
  for (let begun = false; stop && goesOn(words, stop, begun); stop = onwards.exec(words)) begun ||= stop[0] === ',';
  if (!stop || stop[0].trim() === 'n°' || (stop[0] === '' && words.length === longest)) return end;
  const name = words
    .slice(0, stop.index)
    .replace(/(?:\s+(?:del?|la|el|los|las|para|sobre|que|y|e|en|por|a)|[\s-]+)+$/, '');
  const isCut = name.length < words.slice(0, stop.index).replace(/[\s-]+$/, '').length && stop[0] !== '';
  return isCut || name.split(' ').length < 2 ? end : end + begun[0].length + name.length;
}

const isFree = ({ head, targets }: Mention): boolean =>
  targets.length === 0 && (head?.kind === 'bare' || (head?.kind === 'name' && head.ids.length === 0));

/** The mentions from one on that begin before a place. */
function takeWithin(mentions: readonly Mention[], from: number, end: number): Mention[] {
  let to = from;
  while ((mentions[to]?.start ?? end) < end) to += 1;
  return mentions.slice(from, to);
}

/** Takes the official name behind a number into its citation, with the words in it that would name a norm by themselves. */
export function extendTitles(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  let taken = 0;
  mentions.forEach((mention, at) => {
    if (mention.start < taken) return;
    const { head } = mention;
    if (head?.kind === 'number' && head.end === mention.end && head.title === undefined) {
      const end = findTitleEnd(reading, mention.end, head.type);
      const inside = end > mention.end ? takeWithin(mentions, at + 1, end) : [];
      const next = mentions[at + inside.length + 1];
      if (end > mention.end && inside.every(isFree) && !(next && next.start < end)) {
        const tail = mention.targets.at(-1);
        if (tail?.end === mention.end) tail.end = end;
        head.end = end;
        mention.end = end;
        mention.text = reading.source.slice(mention.start, end);
        taken = end;
      }
    }
    kept.push(mention);
  });
  return kept;
}
