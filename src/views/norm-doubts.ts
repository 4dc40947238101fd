import type { Library } from '#library';
import { findMunicipality, findOffice, listMunicipalities } from '#municipalities';
import { describeDoubt, formatShortName, type NormDoubt } from '#norms';
import { findDoubtLetter } from './letters.ts';

/** That the state of a norm is not certain, who can say, and the letter that asks. */
export interface ToldDoubt {
  doubt: NormDoubt;
  /** After «Pregunta en»: `el SEGAT`. */
  ask: string;
  /** Address of the letter. */
  letter: string | undefined;
}

/** The doubts about these norms of municipalities, each told with its name, once; norms whose state is certain have none. */
export function listNormDoubts(library: Pick<Library, 'find'>, norms: readonly string[]): ToldDoubt[] {
  return listMunicipalities().flatMap(({ id, norms: own }) =>
    own
      .filter((norm) => norms.includes(norm))
      .flatMap((norm): ToldDoubt[] => {
        const record = library.find(norm)?.record;
        const doubt = record && describeDoubt(record, formatShortName(record));
        if (!doubt) return [];
        const { ask } = findOffice(findMunicipality(id).office);
        return [{ doubt, ask, letter: findDoubtLetter(library, norm) }];
      }),
  );
}

/** The doubts about norms of one municipality, whose office is asked; without the letter, which paper cannot lead to. */
export function listTownDoubts(
  library: Pick<Library, 'find'>,
  { municipality, norms }: { municipality: string; norms: readonly string[] },
): Omit<ToldDoubt, 'letter'>[] {
  const { ask } = findOffice(findMunicipality(municipality).office);
  return norms.flatMap((norm) => {
    const record = library.find(norm)?.record;
    const doubt = record && describeDoubt(record, formatShortName(record));
    return doubt ? [{ doubt, ask }] : [];
  });
}
