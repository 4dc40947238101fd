import { buildPolicy, formatPolicy, type Policy, type PolicyKind } from './content-policy.ts';

/** What decides the policy that is sent with an address. */
export interface ServedPolicy {
  policy: PolicyKind;
  /** Pages of other sites may show it in a frame. */
  framed?: boolean;
}

const NOTHING = "'none'";

/**
 * A page has its policy twice: in its head, which goes wherever the page goes, and in the header, which holds before the first byte is read
 * and can say who may frame it. Both must let it work, so they are of one kind; a browser keeps to the stricter of two. A frame that is
 * open says nothing of ancestors: `*` would shut out the programs that open a course from a disk.
 */
function buildServed({ policy, framed }: ServedPolicy): Policy {
  return { ...buildPolicy(policy), ...(!framed && { 'frame-ancestors': NOTHING }) };
}

/** Policy that is sent with an address. */
export const formatServedPolicy = (served: ServedPolicy): string => formatPolicy(buildServed(served));

const uniteSources = (lists: readonly string[]): string => {
  const sources = new Set(lists.flatMap((list) => list.split(' ')).filter((source) => source !== NOTHING));
  return sources.size === 0 ? NOTHING : [...sources].join(' ');
};

/**
 * One policy under which all of these work, for servers that can name a folder and not what lies in it: what any allows, each still bound by
 * the one in its head. Whoever may be framed may so beside what may not, so that they must not meet.
 */
export function uniteServedPolicies(all: readonly ServedPolicy[]): string {
  if (new Set(all.map(({ framed }) => framed === true)).size > 1)
    throw new Error('What is open to frames has a folder of its own.');
  const policies = all.map(buildServed);
  const names = [...new Set(policies.flatMap((policy) => Object.keys(policy)))];
  const united = names.map((name) => {
    // Who does not say where workers and frames come from is bound by what they fall back on.
    const lists = policies.map((policy) => policy[name]).filter((list) => list !== undefined);
    return [name, uniteSources(lists)] as const;
  });
  return formatPolicy(Object.fromEntries(united));
}
