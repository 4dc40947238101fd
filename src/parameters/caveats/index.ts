/** What a reader must know before trusting a counted day: one set of words for every date the site says. Runs in the browser. */
export { listCaveats, type CaveatFacts, type CaveatRules, type Caveats } from './list-caveats.ts';
export { linkRule, ruleIds, tellRule, type ToldRule } from './told-rule.ts';
