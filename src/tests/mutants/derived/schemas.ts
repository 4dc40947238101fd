import { stringify } from 'yaml';
import { parseContentFile } from '#catalogue';
import type { Mutant } from '../mutant.ts';
import type { MutantCopy } from '../pack-mutants.ts';
import type { Kind } from './kind.ts';
import { listMistakes } from './mistakes.ts';
import { formOf, isRefused, listParts, type Part, type PartPath } from './parts.ts';
import { setAt } from './set-at.ts';

/** A part written wrong. */
interface Wrong {
  kind: string;
  part: Part;
  value: unknown;
}

const UNKNOWN = 'desconocida';

const isGroup = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ways to write the parts of a kind wrong: those that its schema refuses, and those that it takes. */
interface Tried {
  refused: readonly Wrong[];
  taken: readonly Wrong[];
}

function tryParts(kind: Kind): Tried {
  const all = listParts(kind).flatMap((part) => {
    const { path, value } = part;
    const mistakes = listMistakes(value, path).map((mistake): Wrong => ({ ...mistake, part }));
    const further = { kind: 'unknown key', part: { ...part, path: [...path, UNKNOWN] }, value: 'x' };
    return [...mistakes, ...(isGroup(value) ? [further] : [])];
  });
  const { refused = [], taken = [] } = Object.groupBy(all, (wrong) =>
    isRefused(kind, wrong.part, wrong.value) ? 'refused' : 'taken',
  );
  return { refused, taken };
}

const tried = new Map<Kind, Tried>();

function tryOnce(kind: Kind): Tried {
  const known = tried.get(kind) ?? tryParts(kind);
  tried.set(kind, known);
  return known;
}

/** What a schema may take: a part need not be there, a list may be empty, a text may speak of anything. */
const OPTIONAL = /^(?:missing|null|empty|unsafe|number out)/;

/** Mistakes that are none to the schema of a kind though no part may be so: `letters: unknown key in answers`. */
export const listTaken = (kinds: readonly Kind[]): string[] =>
  kinds.flatMap((kind) =>
    tryOnce(kind)
      .taken.filter((wrong) => !OPTIONAL.test(wrong.kind))
      .map((wrong) => `${kind.definition.name}: ${wrong.kind} in ${formOf(wrong.part.path.slice(0, -1))}`),
  );

const isPrefix = (short: PartPath, long: PartPath): boolean => short.every((key, index) => long[index] === key);

/** Two mistakes in one record are told apart where none stands in the other. */
const touches = ({ part: a }: Wrong, { part: b }: Wrong): boolean =>
  isPrefix(a.path, b.path) || isPrefix(b.path, a.path);

/** Mistakes in one record at most, where there can be many records: a copy of it is read once for all of them. */
const MOST_IN_RECORD = 12;

/** A record with all of these mistakes. */
function spoil(wrongs: readonly Wrong[]): unknown {
  // From the last to the first, so that what is taken out of a list moves nothing that is still to be written.
  return wrongs.reduceRight<unknown>((all, { part, value }) => setAt(all, part.path, value), wrongs[0]?.part.record);
}

/** Mistakes that stand in one record and are told each by itself; of those in a choice of forms one may hide the others. */
function splitHidden({ definition }: Kind, share: readonly Wrong[]): Wrong[][] {
  if (share.length === 1) return [[...share]];
  const told = definition.schema.safeParse(spoil(share)).error?.issues.map(({ path }) => path.join('.')) ?? [];
  // An unknown key is told at what holds it.
  const isTold = ({ part: { path } }: Wrong): boolean =>
    told.includes(path.join('.')) || (path.at(-1) === UNKNOWN && told.includes(path.slice(0, -1).join('.')));
  const { seen = [], hidden = [] } = Object.groupBy(share, (wrong) => (isTold(wrong) ? 'seen' : 'hidden'));
  return [...(seen.length > 0 ? [seen] : []), ...hidden.map((wrong) => [wrong])];
}

/** Shares mistakes out among copies of the record that they stand in. */
function shareOut(kind: Kind, most: number): Wrong[][] {
  const rounds: Wrong[][] = [];
  for (const wrong of tryOnce(kind).refused) {
    const round = rounds.find(
      (others) =>
        others.length < most &&
        others[0]?.part.record === wrong.part.record &&
        !others.some((other) => touches(other, wrong)),
    );
    if (round) round.push(wrong);
    else rounds.push([wrong]);
  }
  return rounds.flatMap((share) => splitHidden(kind, share));
}

/** As authors and `npm run new:…` write it: quotation marks of Word around a text that has none of YAML are a mistake of their own. */
const QUOTED = { defaultKeyType: 'PLAIN', defaultStringType: 'QUOTE_SINGLE' } as const;

const write = (file: string, value: unknown): string =>
  file.endsWith('.json') ? `${JSON.stringify(value, null, 1)}\n` : `---\n${stringify(value, QUOTED)}---\n\nTexto.\n`;

/** Mistakes in one file, whose text they make up; each stands in the record at `at`. */
function mark(file: string, text: string, wrongs: readonly { wrong: Wrong; at: PartPath }[]): Mutant[] {
  const { locate } = parseContentFile(text, file);
  return wrongs.map(({ wrong: { kind, part }, at }) => {
    // A message stands at the part, or where it cannot know better at what holds it.
    const steps = [[], ...part.path.map((_key, index) => part.path.slice(0, index + 1))];
    const lines = steps.map((path) => locate([...at, ...path]).line ?? 0);
    return [`${kind}: ${part.path.join('.')}`, file, () => text, '→', lines];
  });
}

/** A list of records with mistakes in the place of the sound ones. */
function markList(shares: readonly Wrong[][]): Mutant[] {
  return [...Map.groupBy(shares, ([first]) => first?.part.file ?? '')].flatMap(([file, own]) => {
    const marks = own.flatMap((share, index) => share.map((wrong) => ({ wrong, at: [index] })));
    return mark(file, write(file, own.map(spoil)), marks);
  });
}

/** A file that is one record. */
function markOne(file: string, share: readonly Wrong[]): Mutant[] {
  const marks = share.map((wrong) => ({ wrong, at: [] }));
  return mark(file, write(file, spoil(share)), marks);
}

/** Copies among which the mistakes are shared out: each costs a check. Of a kind with one file, what has no room in them is left out. */
const COPIES = 8;

/** Copies of the content in which every part of every kind of record is missing, of another type, empty, unknown or impossible. */
export function deriveCopies(kinds: readonly Kind[]): MutantCopy[] {
  const rounds: Mutant[][] = [];
  for (const kind of kinds) {
    const { holds, pattern } = kind.definition;
    const isAlone = holds === 'one' && !pattern.includes('*');
    const all = shareOut(kind, isAlone ? Infinity : MOST_IN_RECORD).toSorted((a, b) => b.length - a.length);
    const shares = isAlone ? all.slice(0, COPIES) : all;
    const groups = Map.groupBy(shares.entries(), ([index]) => index % COPIES);
    for (const [round, group] of groups) {
      const own =
        holds === 'many'
          ? markList(group.map(([, share]) => share))
          : group.flatMap(([index, share]) => markOne(pattern.replace('*', `mutante-${index}`), share));
      (rounds[round] ??= []).push(...own);
    }
  }
  return rounds.map((mutants) => ({
    mutants,
    files: new Map(mutants.map(([, file, edit]) => [file, edit('')])),
  }));
}
