import type { ProvisionSource } from '#norms';
import type { FactLink } from './calendar-facts.ts';
import type { ToldRule } from './caveats/told-rule.ts';
import type { DeadlineRule } from './deadline-rule.schema.ts';

/** A rule of counting as a page hands it to the browser; `link` names its norm. */
export function tellDeadlineRule(
  { text, source, confidence, notes }: DeadlineRule,
  link: (source: ProvisionSource) => FactLink,
): ToldRule {
  const { label, href } = source ? link(source) : {};
  return {
    text: notes === undefined ? text : `${text} ${notes}`,
    ...(label !== undefined && href !== undefined ? { link: { label, href } } : {}),
    isUnsure: confidence !== 'confirmed',
  };
}
