import { resolveCitations, type Citation, type CitationRegistry } from '#citations';
import type { Plan, PlanPassage } from '../document/plan.ts';
import { listPlans } from '../list-plans.ts';

/** A norm named by a plan, or words that name one we could not tell. */
export interface PlanMention extends Pick<PlanPassage, 'href' | 'place'> {
  /** Id of the plan. */
  plan: string;
  /** The words of the mention. */
  text: string;
  /** The sentence around them. */
  context: string;
  /** Norm that is meant; absent where it is not known. */
  norm?: string;
  /** Why it is not known. */
  reason?: Citation['reason'];
}

function findInPlan({ id: plan, issuer, passages: list }: Plan, registry: CitationRegistry): PlanMention[] {
  const passages = list();
  const blocks = passages.map(({ text }, block) => ({ block, eId: String(block), text }));
  const found = resolveCitations({ norm: plan, issuer, blocks }, registry);
  return found.flatMap(({ block, text, context, target, reason }): PlanMention[] => {
    const passage = passages[block];
    if (!passage) return [];
    const mention = { plan, href: passage.href, place: passage.place, text, context };
    // A plan has no articles: «artículo 136» alone is of a norm named elsewhere.
    if (target?.norm === plan) return [{ ...mention, reason: 'no-antecedent' }];
    return [{ ...mention, ...(target && { norm: target.norm }), ...(reason !== undefined && { reason }) }];
  });
}

/** Norms named in the plans, in reading order; found by the same program as the citations of norms. */
export function findPlanMentions(registry: CitationRegistry): PlanMention[] {
  return listPlans().flatMap((plan) => findInPlan(plan, registry));
}
