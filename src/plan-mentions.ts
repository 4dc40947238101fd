import { findPlanMentions, planNames, type PlanMention } from '#plans';
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
