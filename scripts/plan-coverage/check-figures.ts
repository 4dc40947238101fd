import type { Issue } from '#errors';
import type { Statement } from '#plans';
import type { Gap } from './cover-document.ts';

/** `0,5`, `4.2.1`, `1280`; letters beside it do not matter. */
const FIGURE = /\d+(?:\s?[.,]\s?\d+)*/g;

/** Figures of a text, written alike: `06` is `6`, `5,5` is `5.5`. */
function listFigures(text: string): string[] {
  return Array.from(text.matchAll(FIGURE), ([figure]) =>
    figure
      .replaceAll(/\s/g, '')
      .replaceAll(',', '.')
      .replaceAll(/(?<=^|\.)0+(?=\d)/g, ''),
  );
}

function isIn(line: number, [first, last]: Statement['lines']): boolean {
  return line >= first && line <= last;
}

/** `1.2.2.2`: a summary may set right where the document points to. */
const CODE = /^\d(?:\.\d){2,}$/;

/** Figures of the narrative that no summary of their line has, and figures of summaries that their lines lack. */
export function checkFigures(
  statements: readonly Statement[],
  narrative: readonly Gap[],
  source: readonly string[],
): Pick<Issue, 'rule' | 'message'>[] {
  const summaries = statements.filter(({ kind }) => kind === 'summary');
  const lost = narrative.flatMap(({ line, text }) => {
    const told = new Set(
      summaries.filter(({ lines }) => isIn(line, lines)).flatMap((summary) => listFigures(summary.text)),
    );
    return listFigures(text)
      .filter((figure) => !told.has(figure))
      .map((figure) => ({ rule: 'lost-figure', message: `La línea ${line} dice ${figure} y su resumen no.` }));
  });
  const codes = new Set(listFigures(source.join('\n')).filter((figure) => CODE.test(figure)));
  const added = summaries.flatMap(({ path, text, lines: [first, last] }) => {
    const printed = new Set(listFigures(source.slice(first - 1, last).join('\n')));
    return listFigures(text)
      .filter((figure) => !printed.has(figure) && !codes.has(figure))
      .map((figure) => ({
        rule: 'added-figure',
        message: `${path} dice ${figure}, que no está en las líneas ${first} a ${last}.`,
      }));
  });
  return [...lost, ...added];
}
