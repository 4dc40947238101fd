import type { ProvisionSource } from '#norms';
import { findMunicipality } from '#municipalities';
import { listDifferent, type Deadline, type Procedure } from '#procedures';
import { lowerFirst } from '#text';
import type { DeadlineLink, OfferedDeadline } from './parameters.ts';

type Link = (source: ProvisionSource) => DeadlineLink;

function offerPeriod(days: number, { periods }: Deadline, link: Link): Pick<OfferedDeadline, 'links' | 'otherwise'> {
  const links = periods.filter((period) => period.days === days).flatMap(({ sources }) => sources.map(link));
  const others = listDifferent(periods).filter((period) => period.days !== days);
  return {
    links: links.filter(({ label }, index) => links.findIndex((other) => other.label === label) === index),
    ...(others.length > 0
      ? { otherwise: `Otro lugar de la norma dice ${others.map((other) => `${other.days} días`).join(' y ')}.` }
      : {}),
  };
}

/** Periods in working days that procedures give and readers can count, one for each number of days a norm states. */
export function offerDeadlines(procedures: readonly Procedure[], link: Link): OfferedDeadline[] {
  return procedures.flatMap(({ id, shortTitle, municipality, norm, deadlines }) =>
    deadlines
      .filter(({ countable }) => countable)
      .flatMap((deadline) =>
        listDifferent(deadline.periods)
          .filter(({ kind }) => kind === 'habiles')
          .map(({ days }) => ({
            id: `${id}-${days}`,
            what: `${shortTitle} (${findMunicipality(municipality).name}), ${lowerFirst(deadline.what)}`,
            count: days,
            norms: [norm],
            ...(deadline.startUnstated && { startUnstated: true as const }),
            ...offerPeriod(days, deadline, link),
          })),
      ),
  );
}
