import type { Word, Words } from '#forms';

/** A rule of counting as a reader is told it. */
export interface ToldRule {
  text: string;
  /** Where it is written; none where its norm is not on the site. */
  link?: { label: string; href: string };
  /** Recalled and not confirmed: told as such. */
  isUnsure: boolean;
}

/** Rules that the caveats of a day may need. */
export const ruleIds = ['urgency-decree', 'older-text', 'distance'] as const;

/** Where a rule is written. */
export function linkRule({ link }: ToldRule): Word[] {
  return link ? [{ text: link.label, href: link.href }] : [];
}

/** A rule in one sentence with its article, and that it is not confirmed where it is not. */
export function tellRule(rule: ToldRule): Words {
  const source: Word[] = rule.link ? [' (', ...linkRule(rule), ')'] : [];
  return [rule.text, ...source, ...(rule.isUnsure ? [' Sin verificar.'] : [])];
}
