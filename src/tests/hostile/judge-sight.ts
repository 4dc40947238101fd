import type { Sight } from './look-for-harm.ts';

/** How wide the window is while it is attacked: the telephone that most readers have. */
export const attackedWidth = 360;

/** What a tool of ours may add by itself: parts of its own site, loaded when they are wanted. */
const isOwnPart = (part: string): boolean =>
  /^(?:script|link) (?:https?:\/\/localhost:\d+)?\/(?:_astro|embed|pagefind)\//.test(part) ||
  /^iframe (?:https?:\/\/localhost:\d+)?\/embed\/[\w/-]+$/.test(part);

/** What there is more of than before. */
function listNew(before: readonly string[], now: readonly string[]): string[] {
  const left = [...before];
  return now.filter((each) => {
    const at = left.indexOf(each);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What a hostile address did to a page, next to the page as it is; `said` is what the address says, which may be repeated as words. */
export function judgeSight(clean: Sight, seen: Sight, said: string): string[] {
  const lists = {
    'new part': listNew(clean.parts, seen.parts).filter((part) => !isOwnPart(part)),
    handler: listNew(clean.handlers, seen.handlers),
    scheme: listNew(clean.schemes, seen.schemes),
    'other site': listNew(clean.hosts, seen.hosts),
    'stopped by the policy': listNew(clean.stopped, seen.stopped),
    'wrong word': listNew(clean.wrong, seen.wrong).filter((word) => !said.includes(word)),
  };
  return [
    ...(seen.ran ? ['it ran'] : []),
    ...Object.entries(lists).flatMap(([what, found]) => found.map((each) => `${what}: ${each.slice(0, 120)}`)),
    ...(seen.prototypes === clean.prototypes ? [] : ['a prototype has changed']),
    ...(seen.headings === 1 ? [] : [`${seen.headings} headings`]),
    ...(seen.forms < clean.forms ? ['a form is gone'] : []),
    ...(seen.width > attackedWidth ? [`${seen.width} px wide`] : []),
  ];
}
