import { foldWords } from '#text';
import type { Entity } from '../entity.ts';
import { describeExpansion } from '../expansion-words.ts';
import type { EntityPlace } from '../registry/index.ts';

/** The places that name an entity, in the order of the list. */
export function listNamedIn({ issuer, roadmap, actor, members }: Entity): EntityPlace[] {
  const named: [EntityPlace, boolean][] = [
    ['emisores', issuer !== undefined],
    ['plan-hdr-as-2025', roadmap !== undefined],
    ['planres-2023', actor !== undefined],
    ['estrategia-pml', members.length > 0],
  ];
  return named.filter(([, is]) => is).map(([place]) => place);
}

/** Folded words by which a row is found: letters, full name and other spellings. */
export function listRowWords({ label, expansion, otherNames, kind }: Entity): string {
  const said = describeExpansion(expansion);
  return foldWords([label, said?.basis === '' ? '' : (said?.text ?? ''), ...otherNames, kind].join(' '));
}
