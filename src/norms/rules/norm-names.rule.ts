import type { ContentRecord, ContentRule } from '#catalogue';
import type { Issue, ValuePath } from '#errors';
import { foldWords } from '#text';
import type { NormRecord } from '../record/norm.schema.ts';
import { listNormRecords } from '../record/norm-records.ts';

type Norm = ContentRecord<NormRecord>;

function listNames({ value: { canonical, aliases } }: Norm): { name: string; path: ValuePath }[] {
  return [
    { name: canonical, path: ['canonical'] },
    ...aliases.map((name, index) => ({ name, path: ['aliases', index] })),
  ];
}

/** A name leads to one norm: a citation by it would otherwise be linked to whichever comes first. */
export const rule: ContentRule = () => {
  const owners = new Map<string, string>();
  const all = listNormRecords();
  // Canonical names first, so that of two norms the one with the alias is told.
  for (const { id, value } of all) owners.set(foldWords(value.canonical), owners.get(foldWords(value.canonical)) ?? id);
  return all.flatMap((norm) =>
    listNames(norm).flatMap(({ name, path }): Issue[] => {
      const key = foldWords(name);
      const owner = owners.get(key) ?? norm.id;
      owners.set(key, owner);
      if (owner === norm.id) return [];
      const message = `«${name}» ya nombra a «${owner}»; con dos dueñas, sus citas llegarían a la norma equivocada.`;
      return [
        {
          rule: 'name-of-another-norm',
          place: norm.locate(path),
          message,
          fix: `Déjelo solo en «${owner}», o solo aquí.`,
        },
      ];
    }),
  );
};
