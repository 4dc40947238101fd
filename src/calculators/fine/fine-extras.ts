import type { FineReading } from '#fines';
import type { Words } from '#forms';
import { repeatChoices } from './fine-choices.ts';
import type { FineCase, FineGroup } from './parameters.ts';

type Cell = FineCase['cells'][number];

const readingWords: Readonly<Record<FineReading['ground'], (column: string) => string>> = {
  inference: (column) => `puede ser «${column}» (inferencia nuestra)`,
  'other-heading': (column) => `con el encabezado de la primera página sería «${column}» (dudoso)`,
  slipped: (column) => `si las columnas están corridas una, sería «${column}» (dudoso)`,
};

/** A cell under its heading, then every other column it may belong to and why: `«3 8», bajo «A»; puede ser «B» (…)`. */
export function formatCell({ printed, column, readings = [] }: Cell): string {
  const others = readings.map(({ ground, column: other }) => readingWords[ground](other));
  return [`«${printed}», bajo «${column}»`, ...others].join('; ');
}

/** What the table puts beside the fine, under its heading and under those it may belong to. */
export function listFineExtras({ codes, columns }: FineGroup, { cells, repeats }: FineCase): Words[] {
  if (cells.length === 0) return [['La celda de la sanción no pecuniaria está vacía: no consta en la norma.']];
  const told = repeats.length > 0 ? [] : cells.map((cell): Words => [`${formatCell(cell)}.`]);
  const isDoubtful = cells.some(({ readings }) => readings !== undefined);
  const reading = columns && isDoubtful ? [columns] : [];
  return [...told, ...reading, ...(codes && cells.some(({ printed }) => /\d/.test(printed)) ? [codes] : [])];
}

/** What a repetition adds, word for word: the step that was asked for, or all of them. */
export function listRepeats({ repeats }: FineCase, asked?: FineCase['repeats'][number]): Words[] {
  const told = asked === undefined ? repeats : [asked];
  return told.map(({ id, printed }): Words => {
    const label = repeatChoices.find(({ value }) => value === id)?.label ?? '';
    return [`${label}: «${printed}»`];
  });
}
