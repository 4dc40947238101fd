import type { LookupIndex, LookupRow } from './lookup-types.ts';

/** How a norm is cited when its type and id tell it: `ds-005-2010-minam` → `Decreto Supremo N° 005-2010-MINAM`. */
export function formatLabel(id: string, types: LookupIndex['types']): string {
  const [prefix = ''] = id.split('-');
  const name = types.find(([known]) => known === prefix)?.[1];
  return `${name ?? ''} N° ${id.slice(prefix.length + 1).toUpperCase()}`;
}

/** Marks from the first to the last: `a` and `c` → a, b, c; `9` and `11` → 9, 10, 11. */
function listRun(first: string, last: string): string[] {
  const radix = /\d/.test(first) ? 10 : 36;
  const start = parseInt(first, radix);
  return Array.from({ length: parseInt(last, radix) - start + 1 }, (_, at) => (start + at).toString(radix));
}

/** A provision of a row and the page it stands on. */
export interface ListedProvision {
  eId: string;
  page: string;
}

/** The provisions of a row in full, in reading order. */
export function listListed(row: LookupRow): ListedProvision[] {
  const path: string[] = [];
  let page = '';
  return (row[4] ?? '').split(/[# ]/).flatMap((entry) => {
    if (entry === '') return [];
    const [, shared, part, stem = '', first = '', last = first] =
      /^(\d)(\^?)(.*?)([^_~-]*)(?:~(.+))?$/.exec(entry) ?? [];
    path.length = Number(shared);
    const base = [...path, ''].join('__');
    path.push(...(stem + last).split('__'));
    return listRun(first, last).map((mark) => {
      const eId = base + stem + mark;
      if (!part) page = /^.*?(art|att|hcontainer)(_[^_]+)?(_\d+)?(?=__|$)/.exec(eId)?.[0] ?? page;
      return { eId, page };
    });
  });
}
