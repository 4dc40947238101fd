import { listRecords, type ContentDefinition, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import { definitions } from '../../src/collections.ts';
import { walkValues } from './walk-values.ts';

/** Texts that may be empty: their schemas say when. */
const MAY_BE_EMPTY = new Set(['rests', 'notes', 'cells']);

/** Lists in which a figure, or a cell of a printed table, may well stand twice. */
const MAY_REPEAT = new Set(['months', 'cells']);

function checkRecord({ value, locate }: ContentRecord<unknown>): Issue[] {
  return [...walkValues(value)].flatMap(({ key, value: part, path }): Issue[] => {
    if (typeof part === 'string') {
      if (part !== '' || !MAY_BE_EMPTY.has(key)) {
        if (part.trim() === '') {
          const message = `«${key}» está en blanco.`;
          return [
            {
              rule: 'blank-text',
              place: locate(path),
              message,
              fix: 'Escriba su texto, o quite la clave si no es obligatoria.',
            },
          ];
        }
        if (part !== part.trim()) {
          const message = `«${key}» empieza o termina con un espacio.`;
          return [{ rule: 'outer-space', place: locate(path), message, fix: JSON.stringify(part.trim()) }];
        }
      }
      return [];
    }
    if (!Array.isArray(part) || MAY_REPEAT.has(key)) return [];
    return part.flatMap((item: unknown, index): Issue[] => {
      if (typeof item !== 'string' || part.indexOf(item) === index) return [];
      const message = `«${item}» está dos veces en «${key}».`;
      return [{ rule: 'repeated-item', place: locate([...path, index]), message, fix: 'Deje uno de los dos.' }];
    });
  });
}

/** No text is blank or begins with a space, and no list of words says one twice. */
export const rule: ContentRule = () =>
  definitions.flatMap((kind: ContentDefinition) => listRecords(kind).flatMap(checkRecord));
