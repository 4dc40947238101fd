import { findMunicipality } from '#municipalities';
import { listProcedures, procedureKindWords, type Procedure } from '#procedures';
import { foldWords } from '#text';

/** `Carnet de reciclador (Trujillo), trámite — id trujillo-carnet`. */
export const tellProcedure = ({ id, shortTitle, municipality, kind }: Procedure): string =>
  `${shortTitle} (${findMunicipality(municipality).name}), ${procedureKindWords[kind].toLowerCase()} — id ${id}`;

/** Words that say nothing of a procedure, but how one asks about it. */
const noise = new Set(
  foldWords(
    'de del la el los las en para por que y o mi un una al qué cuáles son papeles documentos pide piden pedir requisitos requisito necesito llevo llevar cuánto cuesta vale pago este año cómo dónde saco sacar tramito tramitar obtener hacer',
  ).split(' '),
);

const holdsAll = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

/** Procedures with this id; else those whose name and place hold every word; else those that any word of theirs finds. */
export function findProcedures(asked: string): readonly Procedure[] {
  const all = listProcedures();
  const own = all.find(({ id }) => id === asked.trim().toLowerCase());
  if (own) return [own];
  const words = foldWords(asked)
    .split(' ')
    .filter((word) => word !== '' && !noise.has(word));
  if (words.length === 0) return [];
  const read = ({ title, shortTitle, municipality, keywords }: Procedure): [named: string, all: string] => {
    const { name, place } = findMunicipality(municipality);
    const named = [shortTitle, name, place];
    return [foldWords(named.join(' ')), foldWords([...named, title, ...keywords].join(' '))];
  };
  const named = all.filter((procedure) => holdsAll(read(procedure)[0], words));
  return named.length > 0 ? named : all.filter((procedure) => holdsAll(read(procedure)[1], words));
}
