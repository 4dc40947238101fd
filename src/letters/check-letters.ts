import type { ContentRecord } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import type { Procedure } from '#procedures';
import { listTokens } from './fill-letter.ts';
import type { Letter } from './letter.schema.ts';

type AskedProcedure = Pick<Procedure, 'id' | 'requirements' | 'questions'>;
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

/** A requirement, a question or an answer that the procedure does not have: what is handed over would not arrive. */
function checkHanded({ value, locate }: WrittenLetter, { requirements, questions }: AskedProcedure): Issue[] {
  const { meets, answers = {}, blanks } = value;
  const issue = (what: string, known: readonly string[], path: readonly string[]): Issue[] => {
    if (known.includes(what)) return [];
    const [near] = findNearest(what, known);
    const fix = near === undefined ? `Se conocen: ${known.join(', ')}.` : `¿Quiso decir «${near}»?`;
    return [{ rule: 'unknown-handed', place: locate(path), message: `El trámite o la carta no tiene «${what}».`, fix }];
  };
  const items = requirements.flatMap((group) => group.items.map(({ id }) => id));
  return [
    ...(meets === undefined ? [] : issue(meets, items, ['meets'])),
    ...Object.entries(answers).flatMap(([blank, { question, words }]) => {
      const at = ['answers', blank];
      const options = questions.find(({ id }) => id === question)?.options.map(({ id }) => id) ?? [];
      return [
        ...issue(blank, Object.keys(blanks), at),
        ...issue(
          question,
          questions.map(({ id }) => id),
          [...at, 'question'],
        ),
        ...Object.keys(words).flatMap((option) => issue(option, options, [...at, 'words', option])),
      ];
    }),
  ];
}

/** Only the list of a procedure hands anything over. */
function checkNothingHanded({ value, locate }: WrittenLetter): Issue[] {
  return (['meets', 'answers'] as const).flatMap((key): Issue[] => {
    if (value[key] === undefined) return [];
    const message = `«${key}» es solo de la carta de un trámite: aquí nada lo llena.`;
    return [{ rule: 'unknown-handed', place: locate([key]), message, fix: `Quite «${key}».` }];
  });
}

function checkProcedure(letter: WrittenLetter, procedures: readonly AskedProcedure[]): Issue[] {
  const { value, locate } = letter;
  const { kind, procedure } = value;
  const named = procedures.find(({ id }) => id === procedure);
  if (kind === 'tramite' && named) return checkHanded(letter, named);
  if (kind === 'vigencia' && procedure === undefined) return checkNothingHanded(letter);
  const message =
    procedure === undefined
      ? 'Falta decir para qué trámite es la carta.'
      : `No hay ningún trámite «${procedure}», o la carta no es de un trámite.`;
  const fix = 'Escriba en «procedure» el id de un trámite, solo en cartas de la clase «tramite».';
  return [{ rule: 'letter-procedure', place: locate(['procedure']), message, fix }];
}

/**
 * Facts that no page knows, blanks that nobody explains, blanks that are explained and do not stand on its sheet, or stand outside
 * it, no procedure, and what the procedure does not have to hand over.
 */
export function checkLetters(letters: readonly WrittenLetter[], procedures: readonly AskedProcedure[]): Issue[] {
  return letters.flatMap((letter) => [...checkTokens(letter), ...checkProcedure(letter, procedures)]);
}
