import type { Issue } from '#errors';
import type { Statement } from '#plans';
import { listNoteMarks } from './read-fragments.ts';

/** Notes that a statement calls and its lines do not. */
export function checkNotes(
  statements: readonly Statement[],
  source: readonly string[],
): Pick<Issue, 'rule' | 'message'>[] {
  return statements.flatMap(({ path, notes, lines: [first, last] }) => {
    const printed = new Set(source.slice(first - 1, last).flatMap((line) => listNoteMarks(line)));
    return notes
      .filter((note) => !printed.has(note))
      .map((note) => ({
        rule: 'unfounded-note',
        message: `${path} llama a la nota ${note}, que no está llamada en las líneas ${first} a ${last}.`,
      }));
  });
}
