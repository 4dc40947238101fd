import { listRecords } from '#catalogue';
import { offices } from '#municipalities';
import type { DueItem } from './due-item.ts';

/** Files that go by what somebody else offers, or by how pages look, and say no day. */
const files: readonly Pick<DueItem, 'file' | 'what' | 'why' | 'mend'>[] = [
  {
    file: 'content/registries/embed-heights.json',
    what: 'alto con que empieza cada marco',
    why: 'Cambia con las páginas.',
    mend: 'Construya el sitio y corra npm run embeds.',
  },
  {
    file: 'content/registries/taking-places.json',
    what: 'qué permite cada lugar donde se pone un marco',
    why: 'Lo deciden otros.',
    mend: 'Pruebe un marco en cada lugar.',
  },
];

/** What says no day of its own to be looked at by. */
export const listUndated = (): DueItem[] => files.map((file) => ({ ...file, line: 1, since: undefined }));

/** Where an office is and when it is open, by the year of the paper that says so; what is not known. */
export function listOfficeFacts(): DueItem[] {
  const records = listRecords(offices);
  return records.flatMap(({ id, value, locate }) =>
    (['address', 'hours', 'phone', 'web', 'mail'] as const).flatMap((key): DueItem[] => {
      const fact = value[key];
      if (fact === undefined) return [];
      const { file, line = 1 } = locate([key]);
      const what = `oficina «${id}», ${key}`;
      if (typeof fact === 'string') {
        const why = `La norma no lo dice («${fact}»).`;
        return [
          { file, line, what, since: undefined, why, mend: 'Búsquelo en la página oficial de la municipalidad.' },
        ];
      }
      const why = `El papel que lo dice es de ${fact.year}.`;
      return [
        {
          file,
          line,
          what,
          since: `${fact.year}-12-31`,
          why,
          mend: 'Confírmelo con la oficina o en su página oficial.',
        },
      ];
    }),
  );
}
