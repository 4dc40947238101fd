import { findPlan, type PlanMention } from '#plans';

/** The places of one plan that name a norm. */
export interface NamingPlan {
  /** Name of the plan. */
  plan: string;
  mentions: PlanMention[];
}

/** Places of plans that name a norm, by plan, each sentence once. */
export function listPlansNaming(mentions: readonly PlanMention[], norm: string): NamingPlan[] {
  const own = mentions.filter((mention) => mention.norm === norm);
  const distinct = [...new Map(own.map((mention) => [`${mention.href} ${mention.context}`, mention])).values()];
  return [...Map.groupBy(distinct, ({ plan }) => plan)].map(([plan, group]) => ({
    plan: findPlan(plan).name,
    mentions: group,
  }));
}

/** A norm as the text of a plan names it. */
export interface NamedNorm {
  name: string;
  norm: string;
}

/** Norms that a plan names, as it names them, those with longer names first: a name may be part of another. */
export function listNamedNorms(mentions: readonly PlanMention[], plan: string): NamedNorm[] {
  const found = mentions.filter((mention) => mention.plan === plan);
  const names = new Map(found.flatMap(({ text, norm }) => (norm === undefined ? [] : [[text, norm] as const])));
  return [...names].map(([name, norm]) => ({ name, norm })).sort((a, b) => b.name.length - a.name.length);
}
