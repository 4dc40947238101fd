import type { ContentRecord } from '#catalogue';
import { findNearest, type Issue } from '#errors';
import type { FindText, NamedPlace } from '#observations';
import type { Procedure } from '#procedures';
import { sayCount } from '#text';
import type { Format } from '../format.schema.ts';
import { findMissing, listWords } from './compare-words.ts';
import { listBlocks, listFields, splitWords } from './list-blocks.ts';
import { listPrintedWords } from './printed-words.ts';

/** A form and where its parts are written. */
export type WrittenFormat = Pick<ContentRecord<Format>, 'value' | 'locate'>;

/** What the rest of the content says, for the rules of forms. */
export interface FormatContext {
  /** What is wrong with a place of the norm and the words said to stand there. */
  checkPrinted: (place: NamedPlace, locate: ReturnType<WrittenFormat['locate']>) => readonly Issue[];
  findText: FindText;
  observations: readonly string[];
  procedures: readonly Pick<Procedure, 'id' | 'requirements'>[];
}

type Path = (string | number)[];

function checkKnown(
  { locate }: WrittenFormat,
  path: Path,
  what: string,
  wrong: string,
  known: readonly string[],
): Issue[] {
  if (known.includes(wrong)) return [];
  const [near] = findNearest(wrong, known);
  const fix = near === undefined ? `Se conocen: ${known.slice(0, 12).join(', ')}.` : `¿Quiso decir «${near}»?`;
  return [{ rule: 'unknown-in-format', place: locate(path), message: `No hay ${what} «${wrong}».`, fix }];
}

/** Words that do not stand where the record says. */
function checkPlaces(format: WrittenFormat, { checkPrinted }: FormatContext): Issue[] {
  const { norm } = format.value;
  return [
    ...listPrintedWords(format.value),
    ...format.value.omitted.map((part, index) => ({ ...part, path: ['omitted', index] })),
  ].flatMap(({ eId, printed, path }) => checkPrinted({ norm, eId, printed }, format.locate(path)));
}

/** Printed words of the annex that the form has not, and words that it has once too often. */
function checkWhole({ value, locate }: WrittenFormat, { findText }: FormatContext): Issue[] {
  const text = findText(value.norm, value.eId);
  if (value.origin !== 'annex' || text === undefined) return [];
  const printed = listWords(text);
  const own = [...listPrintedWords(value).filter(({ isOnSheet }) => isOnSheet), ...value.omitted].flatMap((part) =>
    listWords(part.printed),
  );
  const tell = (rule: string, words: readonly string[], message: string, fix: string): Issue[] =>
    words.length === 0
      ? []
      : [{ rule, place: locate([]), message: `${message}: «${words.slice(0, 12).join(' ')}».`, fix }];
  return [
    ...tell(
      'left-out',
      findMissing(printed, own),
      `El anexo «${value.eId}» imprime ${sayCount(findMissing(printed, own).length, 'palabra', 'palabras')} que el formato no tiene`,
      'Agréguelas donde van, o diga en «omitted» por qué faltan.',
    ),
    ...tell(
      'said-twice',
      findMissing(own, printed),
      `El formato tiene palabras que el anexo «${value.eId}» no imprime tantas veces`,
      'Deje las palabras las veces que están impresas.',
    ),
  ];
}

/** Names that repeat, sums and tables that name no field. */
function checkFieldNames(format: WrittenFormat): Issue[] {
  const { value, locate } = format;
  const fields = listFields(value);
  const names = fields.map(({ name }) => name);
  const repeated = fields
    .filter(({ name }, index) => names.indexOf(name) !== index)
    .map(({ name, path }): Issue => {
      const message = `Hay dos campos «${name}»; en el archivo de quien lo llena, uno taparía al otro.`;
      return { rule: 'repeated-field', place: locate(path), message, fix: 'Póngale otro nombre a uno de los dos.' };
    });
  const tables = listBlocks(value).flatMap(({ block }) => (block.kind === 'table' ? block.name : []));
  return [
    ...repeated,
    ...value.sums.flatMap(({ of, equals }, index) =>
      [...of, ...equals].flatMap((name) => checkKnown(format, ['sums', index], 'el campo', name, names)),
    ),
    ...(value.spreadsheet === undefined
      ? []
      : checkKnown(format, ['spreadsheet'], 'la tabla', value.spreadsheet, tables)),
  ];
}

/** Blanks in a paragraph that nobody explains, and explained ones that are nowhere. */
function checkBlanks(format: WrittenFormat): Issue[] {
  return listBlocks(format.value).flatMap(({ block, path }): Issue[] => {
    if (block.kind !== 'words') return [];
    const used = splitWords(block.text).flatMap((part) => (typeof part === 'string' ? [] : part.blank));
    const explained = Object.keys(block.blanks);
    return [
      ...used.flatMap((name) => checkKnown(format, [...path, 'text'], 'el espacio en «blanks»', name, explained)),
      ...explained.flatMap((name) =>
        checkKnown(format, [...path, 'blanks', name], 'en el texto el espacio', name, used),
      ),
    ];
  });
}

function checkTies(format: WrittenFormat, { observations, procedures }: FormatContext): Issue[] {
  const { meets, observations: own, sections } = format.value;
  const named = [
    ...own.map((id, index) => ({ id, path: ['observations', index] as Path })),
    ...sections.flatMap(({ observation }, index) =>
      observation === undefined ? [] : [{ id: observation, path: ['sections', index, 'observation'] as Path }],
    ),
    ...listBlocks(format.value).flatMap(({ block, path }) => [
      ...('observation' in block && block.observation !== undefined
        ? [{ id: block.observation, path: [...path, 'observation'] }]
        : []),
      ...(block.kind === 'points'
        ? block.items.flatMap(({ observation }, index) =>
            observation === undefined ? [] : [{ id: observation, path: [...path, 'items', index, 'observation'] }],
          )
        : []),
    ]),
  ];
  return [
    ...named.flatMap(({ id, path }) => checkKnown(format, path, 'la observación', id, observations)),
    ...meets.flatMap(({ procedure, requirement }, index) => {
      const found = procedures.find(({ id }) => id === procedure);
      const path: Path = ['meets', index];
      if (!found)
        return checkKnown(
          format,
          path,
          'el trámite',
          procedure,
          procedures.map(({ id }) => id),
        );
      if (requirement === undefined) return [];
      const items = found.requirements.flatMap(({ items: all }) => all.map(({ id }) => id));
      return checkKnown(format, path, 'en el trámite el requisito', requirement, items);
    }),
  ];
}

/** What is wrong with forms: words that are not printed there, printed words that are left out, names, blanks, ties. */
export function checkFormats(all: readonly WrittenFormat[], context: FormatContext): Issue[] {
  return all.flatMap((format) => [
    ...checkPlaces(format, context),
    ...checkWhole(format, context),
    ...checkFieldNames(format),
    ...checkBlanks(format),
    ...checkTies(format, context),
  ]);
}
