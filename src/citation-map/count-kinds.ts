import type { StatusMark } from '#norms';
import type { CitationLink, RelationLink } from './build-map.ts';
import { findMark, kindHeadings, marks, relationKinds } from './link-words.ts';

/** How many links of one kind lead to norms in each state. */
export interface KindRow {
  id: string;
  words: string;
  counts: Readonly<Record<StatusMark, number>>;
  total: number;
}

function buildRow(id: string, words: string, links: readonly { mark: StatusMark; times: number }[]): KindRow {
  const sum = (mark: StatusMark): number =>
    links.reduce((total, link) => total + (link.mark === mark ? link.times : 0), 0);
  const counts = Object.fromEntries(marks.map((mark) => [mark, sum(mark)])) as Record<StatusMark, number>;
  return { id, words, counts, total: links.reduce((total, { times }) => total + times, 0) };
}

/** Links by kind and by today's state of the norm they lead to; kinds that nothing has are left out. */
export function countKinds(citations: readonly CitationLink[], relations: readonly RelationLink[]): KindRow[] {
  const cites = citations.map(({ to, count }) => ({ mark: findMark(to.record), times: count }));
  const deeds = relationKinds.map((kind) => {
    const ofKind = relations.filter(({ relation }) => relation.kind === kind);
    return buildRow(
      kind,
      kindHeadings[kind],
      ofKind.map(({ to }) => ({ mark: findMark(to.record), times: 1 })),
    );
  });
  return [buildRow('cites', 'Cita en su texto', cites), ...deeds].filter(({ total }) => total > 0);
}
