import type { Words } from '#forms';
import { repeatChoices } from './fine-choices.ts';
import type { FineCase, FineGroup } from './parameters.ts';

type Cell = FineCase['cells'][number];

/** Both readings of a cell, neither chosen. */
function tellCell({ printed, column, shifted }: Cell): Words {
  const words = `«${printed}», bajo «${column}»`;
  return [
    shifted === undefined
      ? `${words}.`
      : `${words}; si las columnas están corridas una, sería «${shifted}». No sabemos cuál vale.`,
  ];
}

/** What the table puts beside the fine, under its printed heading and under the one it may belong to. */
export function listFineExtras({ codes }: FineGroup, { cells, repeats }: FineCase): Words[] {
  if (cells.length === 0) return [['La celda de la sanción no pecuniaria está vacía: no consta en la norma.']];
  const told = repeats.length > 0 ? [] : cells.map(tellCell);
  return [...told, ...(codes && cells.some(({ printed }) => /\d/.test(printed)) ? [codes] : [])];
}

/** What a repetition adds, word for word: the step that was asked for, or all of them. */
export function listRepeats({ repeats }: FineCase, asked?: FineCase['repeats'][number]): Words[] {
  const told = asked === undefined ? repeats : [asked];
  return told.map(({ id, printed }): Words => {
    const label = repeatChoices.find(({ value }) => value === id)?.label ?? '';
    return [`${label}: «${printed}»`];
  });
}
