import { findPlanMentions, planNames, type PlanId, type PlanMention } from '#plans';
import { loadCitationRegistry } from './content.ts';

let mentions: Promise<readonly PlanMention[]> | undefined;

/** Norms named in the plans, found once per build. */
export function loadPlanMentions(): Promise<readonly PlanMention[]> {
  mentions ??= loadCitationRegistry().then(findPlanMentions);
  return mentions;
}

/** Places of plans that name a norm, by plan, each sentence once. */
export async function listPlansNaming(norm: string): Promise<{ plan: string; mentions: PlanMention[] }[]> {
  const own = (await loadPlanMentions()).filter((mention) => mention.norm === norm);
  const distinct = [...new Map(own.map((mention) => [`${mention.href} ${mention.context}`, mention])).values()];
  return [...Map.groupBy(distinct, ({ plan }) => plan)].map(([plan, group]) => ({
    plan: planNames[plan],
    mentions: group,
  }));
}

/** A norm as the text of a plan names it. */
export interface NamedNorm {
  name: string;
  norm: string;
}

/** Norms that a plan names, as it names them, those with longer names first: a name may be part of another. */
export async function listNamedNorms(plan: PlanId): Promise<NamedNorm[]> {
  const found = (await loadPlanMentions()).filter((mention) => mention.plan === plan);
  const names = new Map(found.flatMap(({ text, norm }) => (norm === undefined ? [] : [[text, norm] as const])));
  return [...names].map(([name, norm]) => ({ name, norm })).sort((a, b) => b.name.length - a.name.length);
}
