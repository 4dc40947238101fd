import { describe, expect, test } from 'vitest';
import type { NormRecord } from '#norms';
import { buildDataBlock, type Described } from './data-block.ts';
import { describeService, type ServiceSubject } from './government-service.ts';
import { describeLegislation } from './legislation.ts';

const record = {
  id: 'ley-1',
  type: 'ley',
  issuer: 'congreso',
  canonical: 'Ley N° 1',
  title: 'Ley de prueba',
  dates: [],
  relations: [],
  status: [{ value: 'vigente', confidence: 'confirmed' }],
} as unknown as NormRecord;

const describeNorm = (change: object): Record<string, unknown> => ({
  ...describeLegislation({
    record: { ...record, ...change },
    address: '/normas/ley-1/',
    issuerAddress: '/entidades/congreso/',
    placeNorm: (id) => `/normas/${id}/`,
  }),
});

const day = (kind: string, date: string, confidence = 'confirmed') => ({ kind, date, confidence });
const act = (kind: string, target: string, confidence = 'confirmed') => ({ kind, target, confidence });

describe('a norm for programs', () => {
  test.for<[string, unknown, object, string]>([
    ['legislationLegalForce', 'https://schema.org/InForce', {}, 'in force, confirmed'],
    [
      'legislationLegalForce',
      undefined,
      { status: [{ value: 'vigente', confidence: 'recalled' }] },
      'only from memory',
    ],
    ['legislationLegalForce', undefined, { status: [{ value: 'no-determinada', confidence: 'not-found' }] }, 'unknown'],
    [
      'legislationLegalForce',
      'https://schema.org/NotInForce',
      { status: [{ value: 'derogada', confidence: 'confirmed' }] },
      'repealed',
    ],
    [
      'legislationLegalForce',
      undefined,
      { status: [{ value: 'no-promulgada', confidence: 'confirmed' }] },
      'never was',
    ],
    ['datePublished', '2000-07-21', { dates: [day('publication', '2000-07-21')] }, 'a day that is sure'],
    ['datePublished', undefined, { dates: [day('publication', '2000-07')] }, 'a month is no day'],
    ['datePublished', undefined, { dates: [day('publication', 'no consta')] }, 'not known'],
    ['datePublished', undefined, { dates: [day('publication', '2000-07-21', 'recalled')] }, 'a day from memory'],
    [
      'legislationDate',
      '2000-07-10',
      { dates: [day('session', '2000-07-01'), day('enactment', '2000-07-10')] },
      'enactment before session',
    ],
    ['legislationDate', undefined, { dates: [day('publication', '2000-07-21')] }, 'publication is no adoption'],
    [
      'legislationRepeals',
      [{ '@id': '/normas/ley-0/' }],
      { relations: [act('repeals', 'ley-0'), act('repeals', 'ley-0')] },
      'once',
    ],
    [
      'legislationAmends',
      undefined,
      { relations: [act('may-amend', 'ley-0'), act('amends', 'ley-2', 'recalled')] },
      'what is not sure stays out',
    ],
    ['legislationJurisdiction', 'Perú', {}, 'of a national body'],
    ['legislationJurisdiction', undefined, { issuer: 'mp-trujillo' }, 'how far it reaches is not known'],
    ['legislationJurisdiction', undefined, { issuer: 'iso' }, 'of a body of no country'],
  ])('%s is %j: %4$s', ([property, expected, change]) => {
    expect(describeNorm(change)[property]).toEqual(expected);
  });
});

describe('a procedure for programs', () => {
  const subject = {
    procedure: {
      title: 'Sacar',
      lead: 'Qué es.',
      audience: [{ text: 'Quien recicla', sources: [] }],
      fee: { kind: 'percent-of-uit', percent: '0.28', sources: [] },
    },
    address: '/tramites/x/',
    town: 'Trujillo',
    operator: { name: 'Municipalidad', address: '/entidades/mp-trujillo/' },
    norm: '/normas/ley-1/',
    doubt: undefined,
    uit: { year: 2026, soles: 5500, confidence: 'confirmed' },
  } as unknown as ServiceSubject;
  const offer = (price: string, until?: string) => ({
    '@type': 'Offer',
    price,
    priceCurrency: 'PEN',
    ...(until !== undefined && { priceValidUntil: until }),
  });

  test.for<[object, object | undefined, string]>([
    [{}, offer('15.40', '2026-12-31'), 'a share of the tax unit holds for its year'],
    [{ doubt: 'No sabemos.' }, undefined, 'the norm may not hold any more'],
    [{ uit: undefined }, undefined, 'no tax unit is known'],
    [{ uit: { year: 2026, soles: 5500, confidence: 'recalled' } }, undefined, 'the tax unit is from memory'],
    [{ procedure: { ...subject.procedure, fee: { kind: 'soles', amount: '48' } } }, offer('48.00'), 'a sum'],
    [{ procedure: { ...subject.procedure, fee: { kind: 'free' } } }, offer('0'), 'free'],
    [{ procedure: { ...subject.procedure, fee: { kind: 'not-stated' } } }, undefined, 'the norm does not say'],
    [{ procedure: { ...subject.procedure, fee: { kind: 'silent' } } }, undefined, 'nothing is said'],
  ])('with %j costs %j: %s', ([change, expected]) => {
    expect(describeService({ ...subject, ...change }).offers).toEqual(expected);
  });

  test('tells the doubt about its norm', () => {
    expect(describeService({ ...subject, doubt: 'No sabemos.' }).description).toBe('Qué es. No sabemos.');
  });
});

test('no word of a description ends its element', () => {
  const block = buildDataBlock({ '@type': 'Legislation', name: '</script><script>' } as Described);
  expect(block).not.toContain('<');
  expect(JSON.parse(block)).toMatchObject({ name: '</script><script>' });
});
