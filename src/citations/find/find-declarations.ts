import { foldInPlace } from '#text';
import type { Referent, RunningDocument } from '../resolve/running-document.ts';
import type { Mention } from './mention.ts';
import { declareCue } from './reference-words.ts';
import { knownSiglas } from './siglas.ts';

const names =
  '(ley|reglamento|ordenanza|decreto(?: legislativo| supremo)?|norma|directiva|constitucion|codigo|texto unico ordenado|tuo|resolucion)';
const named = `["(]?\\s?(?:(?:la|el|los|las)\\s)?["(]?${names}["]?`;
const formal = new RegExp(
  `^[^.;]{0,160}?(?:${declareCue})[,:]?\\s(?:(?:se (?:le |la |lo )?)?(?:denominara|denominad[oa]|llamad[oa]|llamara|referid[oa] como|a la que se denominara)[,:]?\\s)?${named}(?=["),.;:\\s])`,
);
const bracket = new RegExp(`^\\s?\\(\\s?["]?(?:la|el)\\s["]?${names}["]?\\s?\\)`);

const sigla = '([A-ZÑ]{3,8})(?![\\p{L}\\d])';
const quotes = '["“«]?\\s?';
const ofLaw = '(TUO de (?:la )?)?';
const says = `(?:adelante|sucesivo)[,:]?\\s(?:(?:se|le|la|lo|el|denominad[oa]|denominará|llamad[oa]|referid[oa]|como)[,:]?\\s){0,4}${quotes}(?:la |el )?${quotes}${ofLaw}${quotes}`;
/** Right behind the norm: farther off, another one may be called so. */
const formalSigla = new RegExp(`^[\\s,;"”»]{0,4}[(–-]?\\s?(?:de aquí en|de ahora en|en lo|en) ${says}${sigla}`, 'u');
const shortSigla = /^\s?(?:\(\s?(?:la |el )?["“«]?(?=L[A-ZÑ]{2,7}["”»]?\s?\))|[–-]\s)(L[A-ZÑ]{2,7})(?![\p{L}\d])/u;
const everySigla = new RegExp(
  `(?:Ley|Decreto|Reglamento|Código|Ordenanza|Resolución|Directiva|Texto Único|TUO)[^.;]{0,200}?(?:${says}${sigla})`,
  'gu',
);
const everyShort = /\((?:la |el )?["“«]?(L[A-ZÑ]{2,7})["”»]?\s?\)|(?<=[\p{Ll}\d]\s)[–-]\s(L[A-ZÑ]{2,7})(?![\p{L}\d])/gu;

/** What a sigla in brackets or behind a dash begins with: looked for first, as most paragraphs have none. */
const mayBeShort = /[(–-](?: |la |el )?["“«]?L[A-ZÑ]/;

/** No office, and no word in capitals: `LEY`. */
const isShortName = (word: string): boolean =>
  !knownSiglas.has(word.toLowerCase()) && !/^(?:LEY|LEYES|NORMA|TUO|DECRETO|CODIGO|LIMA|LOS|LAS)$/.test(word);

/** Siglas that a document gives, as it seems, to norms: where they stand they may cite one. */
export function listDeclaredSiglas(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const formal =
      text.includes('adelante') || text.includes('sucesivo')
        ? [...text.matchAll(everySigla)].map((match) => match[2] ?? '')
        : [];
    const short = mayBeShort.test(text)
      ? [...text.matchAll(everyShort)].map((match) => match[1] ?? match[2] ?? '')
      : [];
    for (const word of [...formal, ...short]) if (isShortName(word)) found.add(word.toLowerCase());
  }
  return found;
}

/** True for the name or number of a law. */
function isLaw(head: Mention['head']): boolean {
  if (head?.kind === 'name') return head.noun === 'ley' || head.noun === 'codigo';
  return head?.kind === 'number' && /^(?:ley|dl|decreto-l.*)$/.test(head.type);
}

/** Files the sigla a text gives a norm just cited: `Ley N° 27444 (en adelante, LPAG)`, `(LPAG)`, `(en adelante, TUO de la LPAG)`. */
function fileSigla(
  running: RunningDocument,
  mention: Mention,
  behind: string,
  referent: Referent,
  nested: boolean,
): void {
  const formal = formalSigla.exec(behind);
  const word = formal?.[2] ?? (isLaw(mention.head) ? shortSigla.exec(behind)?.[1] : undefined);
  if (word === undefined || !isShortName(word)) return;
  const name = word.toLowerCase();
  if (formal?.[1] !== undefined) {
    if (referent.nouns.includes('texto-unico')) running.declare(`tuo ${name}`, referent);
  } else if (!nested) running.declare(name, referent);
}

/** Files the name a text gives a norm just cited: `(en adelante, la Ley)`, `Ley 29419 (la Ley)`. */
export function findDeclarations(
  running: RunningDocument,
  mention: Mention,
  text: string,
  index: number,
  nested: boolean,
): void {
  const kind = mention.head?.kind;
  if (kind !== 'number' && kind !== 'name' && kind !== 'derived') return;
  const printed = text.slice(mention.end, mention.end + 220);
  const behind = foldInPlace(printed);
  if (!/^[^.;]{0,165}(?:adelante|sucesivo)|^\s?[(-]/.test(behind)) return;
  const match = bracket.exec(behind) ?? formal.exec(behind);
  const referent = running.findInBlock(index);
  if (!referent) return;
  fileSigla(running, mention, printed, referent, nested);
  if (match?.[1] !== undefined) running.declare(match[1], referent);
}
