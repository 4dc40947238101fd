import { listRecords, type ContentDefinition, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue, ValuePath } from '#errors';
import { definitions } from '../../src/collections.ts';
import { walkValues } from './walk-values.ts';

/** Texts that may be empty: their schemas say when. */
const MAY_BE_EMPTY = new Set(['rests', 'notes', 'cells']);

/** Lists in which a figure, or a cell of a printed table, may well stand twice. */
const MAY_REPEAT = new Set(['months', 'cells']);

/** Marks of HTML, addresses that run as a program, links of Markdown: in a record they are nothing but the letters they are. */
const MARKUP = /<[a-z!/?][^>]{0,40}|\b(?:javascript|vbscript)\s*:|\bdata\s*:\s*text\/html|\]\([^)]{0,40}/i;

type Found = Pick<Issue, 'rule' | 'message' | 'fix'> & { path: ValuePath };

function checkText(text: string, key: string, path: ValuePath): Found[] {
  if (text === '' && MAY_BE_EMPTY.has(key)) return [];
  if (text.trim() === '') {
    const fix = 'Escriba su texto, o quite la clave si no es obligatoria.';
    return [{ rule: 'blank-text', path, message: `«${key}» está en blanco.`, fix }];
  }
  if (text !== text.trim()) {
    const message = `«${key}» empieza o termina con un espacio.`;
    return [{ rule: 'outer-space', path, message, fix: JSON.stringify(text.trim()) }];
  }
  const [markup] = MARKUP.exec(text) ?? [];
  if (markup === undefined) return [];
  const message = `«${key}» lleva «${markup}»: un registro es texto, sin HTML, ni enlaces escritos, ni direcciones que se ejecutan.`;
  return [{ rule: 'markup-in-text', path, message, fix: 'Deje solo las palabras.' }];
}

function checkList(list: readonly unknown[], key: string, path: ValuePath): Found[] {
  if (MAY_REPEAT.has(key)) return [];
  return list.flatMap((item, index): Found[] => {
    if (typeof item !== 'string' || list.indexOf(item) === index) return [];
    const message = `«${item}» está dos veces en «${key}».`;
    return [{ rule: 'repeated-item', path: [...path, index], message, fix: 'Deje uno de los dos.' }];
  });
}

function checkRecord({ value, locate }: ContentRecord<unknown>): Issue[] {
  return [...walkValues(value)]
    .flatMap(({ key, value: part, path }): Found[] => {
      if (typeof part === 'string') return checkText(part, key, path);
      return Array.isArray(part) ? checkList(part, key, path) : [];
    })
    .map(({ path, ...issue }) => ({ ...issue, place: locate(path) }));
}

/** No text is blank, begins with a space or holds marks of another language, and no list of words says one twice. */
export const rule: ContentRule = () =>
  definitions.flatMap((kind: ContentDefinition) => listRecords(kind).flatMap(checkRecord));
