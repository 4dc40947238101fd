import type { Word } from '#forms';
import type { ProvisionSource } from '#norms';

/** Links of the provisions a tool names, by norm and eId. */
export type RuleLinks = Readonly<Record<string, { href: string; text: string }>>;

const formatKey = ({ norm, eId = '' }: ProvisionSource): string => `${norm} ${eId}`;

function* walkSources(value: unknown): Generator<ProvisionSource> {
  if (typeof value !== 'object' || value === null) return;
  if ('norm' in value && typeof value.norm === 'string') {
    const eId = 'eId' in value && typeof value.eId === 'string' ? { eId: value.eId } : {};
    yield { norm: value.norm, ...eId };
    return;
  }
  for (const part of Object.values(value)) yield* walkSources(part);
}

/** Links of every source in some rules, however deep. */
export function buildRuleLinks(
  rules: unknown,
  link: (source: ProvisionSource) => { href: string; place: string; norm: string },
): RuleLinks {
  const links = [...walkSources(rules)].map((source) => {
    const { href, place, norm } = link(source);
    return [formatKey(source), { href, text: place === '' ? norm : place }] as const;
  });
  return Object.fromEntries(links);
}

/** The link of a provision; its norm alone where the page gave none. */
export function findRuleLink(links: RuleLinks, source: ProvisionSource): Word {
  return links[formatKey(source)] ?? source.norm;
}
