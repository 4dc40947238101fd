import { listRecords, type ContentRecord, type ContentRule } from '#catalogue';
import type { Issue } from '#errors';
import type { NormFrontMatter } from '../record/norm.schema.ts';
import { normTexts } from '../record/norms.content.ts';

/** A call `[^1]`, and where a note begins: `[^1]: `. */
const CALL = /(?<!\\)\[\^([^\]\s]+)\](:(.*))?/g;

interface Mark {
  id: string;
  line: number;
  /** Words on the first line of a note; a call has none. */
  note?: string;
}

function listMarks({ body, bodyLine }: ContentRecord<NormFrontMatter>): Mark[] {
  return body.split('\n').flatMap((text, index) =>
    [...text.matchAll(CALL)].map(({ 1: id = '', 2: colon, 3: words = '', index: at }) => {
      const isNote = at === 0 && colon !== undefined;
      return { id, line: bodyLine + index, ...(isNote && { note: words.trim() }) };
    }),
  );
}

/** Every call has its note, every note its call and its words. */
export const rule: ContentRule = () =>
  listRecords(normTexts).flatMap((record): Issue[] => {
    const marks = listMarks(record);
    const notes = marks.filter(({ note }) => note !== undefined);
    const calls = marks.filter(({ note }) => note === undefined);
    const tell = (rule: string, { line }: Mark, message: string, fix: string): Issue => ({
      rule,
      place: { file: record.file, line },
      message,
      fix,
    });
    return [
      ...calls
        .filter(({ id }) => !notes.some((note) => note.id === id))
        .map((call) => tell('call-without-note', call, `La llamada [^${call.id}] no tiene nota.`, `[^${call.id}]: …`)),
      ...notes
        .filter(({ id }) => !calls.some((call) => call.id === id))
        .map((note) =>
          tell(
            'note-without-call',
            note,
            `Nadie llama a la nota [^${note.id}].`,
            `Ponga [^${note.id}] donde está impresa la llamada.`,
          ),
        ),
      ...notes
        .filter(({ note }) => note === '')
        .map((note) =>
          tell('note-without-words', note, `La nota [^${note.id}] no tiene texto.`, `[^${note.id}]: lo impreso`),
        ),
    ];
  });
