import type { ContentRecord } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import { listTokens } from './fill-letter.ts';
import type { Letter } from './letter.schema.ts';

type WrittenLetter = Pick<ContentRecord<Letter>, 'value' | 'locate'>;

/** What pages put into a letter of each kind. */
const knownFacts: Record<Letter['kind'], readonly string[]> = {
  vigencia: ['norma', 'titulo', 'municipalidad'],
  tramite: ['norma', 'titulo', 'municipalidad'],
};

const listSheetTexts = ({ subject, paragraphs, points, closing }: Letter): string[] => [
  subject,
  ...paragraphs,
  ...points,
  closing,
];

/** Texts of the page around the sheet, where nobody writes. */
const listPageTexts = ({ title, lead, advice }: Letter): string[] => [title, lead, ...advice];

function tell(rule: string, name: string, known: readonly string[], locate: ContentRecord<Letter>['locate']): Issue {
  const [near] = findNearest(name, known);
  const message = `La carta deja «${name}» sin llenar y nadie lo llena.`;
  const fix = near === undefined ? `Se conocen: ${known.join(', ')}.` : `¿Quiso decir «${near}»?`;
  return { rule, place: locate([]), message, fix };
}

function checkTokens({ value, locate }: WrittenLetter): Issue[] {
  const tokens = listSheetTexts(value).map(listTokens);
  const around = listPageTexts(value).map(listTokens);
  const facts = knownFacts[value.kind];
  const blanks = Object.keys(value.blanks);
  const used = tokens.flatMap((found) => found.blanks);
  const unused = blanks
    .filter((name) => !used.includes(name))
    .map((name): Issue => {
      const message = `La carta explica «${name}», que no está en ningún lugar de ella.`;
      const fix = `Escriba «[${name}]» donde va, o quite la línea.`;
      return { rule: 'unused-blank', place: locate(['blanks', name]), message, fix };
    });
  const outside = around
    .flatMap((found) => found.blanks)
    .map((name): Issue => {
      const message = `«[${name}]» está fuera de la hoja: en el título, la entrada y los consejos nadie lo llena.`;
      return { rule: 'blank-outside', place: locate([]), message, fix: 'Dígalo con palabras.' };
    });
  const unknown = [...tokens, ...around].flatMap((found) => found.facts.filter((name) => !facts.includes(name)));
  return [
    ...unknown.map((name) => tell('unknown-fact', name, facts, locate)),
    ...used.filter((name) => !blanks.includes(name)).map((name) => tell('unexplained-blank', name, blanks, locate)),
    ...unused,
    ...outside,
  ];
}

function checkProcedure({ value, locate }: WrittenLetter, procedures: ReadonlySet<string>): Issue[] {
  const { kind, procedure } = value;
  const isNamed = procedure !== undefined && procedures.has(procedure);
  if (kind === 'tramite' ? isNamed : procedure === undefined) return [];
  const message =
    procedure === undefined
      ? 'Falta decir para qué trámite es la carta.'
      : `No hay ningún trámite «${procedure}», o la carta no es de un trámite.`;
  const fix = 'Escriba en «procedure» el id de un trámite, solo en cartas de la clase «tramite».';
  return [{ rule: 'letter-procedure', place: locate(['procedure']), message, fix }];
}

/** Facts that no page knows, blanks that nobody explains, blanks that are explained and do not stand on its sheet, or stand outside it, no procedure. */
export function checkLetters(letters: readonly WrittenLetter[], procedures: ReadonlySet<string>): Issue[] {
  return letters.flatMap((letter) => [...checkTokens(letter), ...checkProcedure(letter, procedures)]);
}
