import type { Library } from '#library';
import { formatDoubtId, formatLetterPath, listLetters, type Letter, type LetterFacts } from '#letters';
import { findMunicipality, listMunicipalities } from '#municipalities';
import { describeDoubt, findIssuer, formatNormPath, keepNumberTogether, type NormRecord } from '#norms';
import { buildChecklistOffer, listEnclosures, listProcedures, type Enclosure } from '#procedures';

/** What the list of a procedure hands over to its letter. */
export interface HandedList {
  procedure: string;
  offer: ReturnType<typeof buildChecklistOffer>;
  enclosures: readonly Enclosure[];
  answers: NonNullable<Letter['answers']>;
}

/** A letter as a page: which, what the page knows, where its reader came from. */
export interface LetterPage {
  /** Last part of its address: `vigencia-om-011-2012-mpt`. */
  id: string;
  letter: Letter;
  facts: LetterFacts;
  /** Page of the norm or the procedure it belongs to. */
  back: { href: string; label: string };
  /** Of the letter of a procedure. */
  list?: HandedList;
}

function listFacts({ canonical, title, issuer }: NormRecord): Record<string, string> {
  return { norma: keepNumberTogether(canonical), titulo: title, municipalidad: findIssuer(issuer).name };
}

function findRecord(library: Pick<Library, 'find'>, id: string): NormRecord {
  const entry = library.find(id);
  if (!entry) throw new Error(`The norm ${id} is not in the library; a letter asks about it.`);
  return entry.record;
}

/** Norms of the municipalities whose state is not certain. */
function listDoubtful(library: Pick<Library, 'find'>): NormRecord[] {
  return listMunicipalities()
    .flatMap(({ norms }) => norms)
    .map((id) => findRecord(library, id))
    .filter((record) => describeDoubt(record) !== undefined);
}

/** Every letter: one for each doubtful norm, one for each procedure that has one. */
export function listLetterPages(library: Pick<Library, 'find'>): LetterPage[] {
  return listLetters().flatMap((letter): LetterPage[] => {
    if (letter.kind === 'vigencia') {
      return listDoubtful(library).map((record) => ({
        id: formatDoubtId(record.id),
        letter,
        facts: listFacts(record),
        back: { href: formatNormPath(record.id), label: listFacts(record)['norma'] ?? '' },
      }));
    }
    const procedure = listProcedures().find(({ id }) => id === letter.procedure);
    if (!procedure) return [];
    const facts = listFacts(findRecord(library, procedure.norm));
    const { name } = findMunicipality(procedure.municipality);
    const back = { href: `/tramites/${procedure.id}/`, label: `${procedure.shortTitle}, ${name}` };
    const list = {
      procedure: procedure.id,
      offer: buildChecklistOffer(procedure),
      enclosures: listEnclosures(procedure, letter.meets),
      answers: letter.answers ?? {},
    };
    return [{ id: letter.id, letter, facts, back, list }];
  });
}

/** Where the letter about the state of a norm is; undefined where its state is certain or no municipality answers for it. */
export function findDoubtLetter(library: Pick<Library, 'find'>, norm: string): string | undefined {
  const page = listLetterPages(library).find(({ id }) => id === formatDoubtId(norm));
  return page && formatLetterPath(page.id);
}

/** The letter of a procedure. */
export function findProcedureLetter(procedure: string): string | undefined {
  const letter = listLetters().find((each) => each.procedure === procedure);
  return letter && formatLetterPath(letter.id);
}
