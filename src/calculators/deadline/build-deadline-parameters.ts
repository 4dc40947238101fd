import type { ProvisionSource } from '#norms';
import { buildCalendarFacts, listDeadlineRules, listUsualDeadlines, tellDeadlineRule } from '#parameters';
import { formatHolidayPlaces, listMunicipalities } from '#municipalities';
import type { Procedure } from '#procedures';
import type { DeadlineLink, DeadlineParameters } from './parameters.ts';
import { offerDeadlines } from './offer-deadlines.ts';

type Link = (source: ProvisionSource) => DeadlineLink;

/** A provision as the linker of the site names it. */
interface NamedProvision {
  href: string;
  norm: string;
  short: string;
}

/** The law that most rules stand in goes by what everybody calls it. */
const shortNorms: Readonly<Record<string, string>> = { 'ds-004-2019-jus': 'TUO' };

/** Calendar, rules and periods on offer (of procedures, then of appeals), with their norms as short links: `TUO, 145.1`. */
export function buildDeadlineParameters(
  procedures: readonly Procedure[],
  nameSource: (source: ProvisionSource) => NamedProvision,
): DeadlineParameters {
  const link: Link = (source) => {
    const { href, norm, short } = nameSource(source);
    const name = shortNorms[source.norm] ?? norm;
    return { label: short === norm ? name : `${name}, ${short}`, href };
  };
  const rules = Object.fromEntries(listDeadlineRules().map((rule) => [rule.id, tellDeadlineRule(rule, link)]));
  return {
    facts: buildCalendarFacts(link),
    places: listMunicipalities().map((municipality) => ({
      id: municipality.id,
      label: `En ${municipality.place}`,
      holidays: formatHolidayPlaces(municipality),
    })),
    rules: rules as DeadlineParameters['rules'],
    offered: [
      ...offerDeadlines(procedures, link),
      ...listUsualDeadlines().map(({ id, what, count, sources, otherwise }) => ({
        id,
        what,
        count,
        links: sources.map(link),
        norms: sources.map(({ norm }) => norm),
        ...(otherwise === undefined ? {} : { otherwise }),
      })),
    ],
  };
}
