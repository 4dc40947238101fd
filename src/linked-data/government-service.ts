import Big from 'big.js';
import type { GovernmentService, Offer, WithContext } from 'schema-dts';
import { percentOf } from '#amounts';
import type { Uit } from '#parameters';
import type { Procedure } from '#procedures';

/** What is told of a procedure besides its record. */
export interface ServiceSubject {
  procedure: Pick<Procedure, 'title' | 'lead' | 'fee' | 'audience'>;
  /** Where its page is. */
  address: string;
  /** Name of the town, and the entity that runs it. */
  town: string;
  operator: { name: string; address: string };
  /** Where its norm is. */
  norm: string;
  /** What is doubtful about the state of that norm, in a sentence. */
  doubt: string | undefined;
  /** The tax unit of the newest year. */
  uit: Pick<Uit, 'year' | 'soles' | 'confidence'> | undefined;
}

type OfferLeaf = Extract<Offer, { '@type': 'Offer' }>;

const priceIn = (price: string, until?: string): OfferLeaf => ({
  '@type': 'Offer',
  price,
  priceCurrency: 'PEN',
  ...(until !== undefined && { priceValidUntil: until }),
});

/** What it costs, where a norm whose state is certain says so and what it is a share of is confirmed. */
function findPrice({ procedure: { fee }, doubt, uit }: ServiceSubject): OfferLeaf | undefined {
  if (doubt !== undefined) return undefined;
  if (fee.kind === 'free') return priceIn('0');
  if (fee.kind === 'soles') return priceIn(new Big(fee.amount).toFixed(2));
  if (fee.kind !== 'percent-of-uit' || uit?.confidence !== 'confirmed') return undefined;
  return priceIn(percentOf(new Big(uit.soles), new Big(fee.percent)).toFixed(2), `${uit.year}-12-31`);
}

/** A procedure or incentive of a municipality. The doubt about its norm stands in its description. */
export function describeService(subject: ServiceSubject): WithContext<Extract<GovernmentService, { '@type': string }>> {
  const { procedure, address, town, operator, norm, doubt } = subject;
  const offers = findPrice(subject);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': address,
    url: address,
    name: procedure.title,
    description: [procedure.lead, doubt].filter((words) => words !== undefined).join(' '),
    audience: procedure.audience.map(({ text }) => ({ '@type': 'Audience', audienceType: text })),
    areaServed: { '@type': 'AdministrativeArea', name: town },
    provider: { '@type': 'GovernmentOrganization', '@id': operator.address, name: operator.name },
    subjectOf: { '@id': norm },
    ...(offers && { offers }),
  };
}
