import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces, type ListedPlace } from './find-places.ts';
import { splitPlaceName } from './split-place-name.ts';
import type { DrawnZoning } from './zone.schema.ts';
import { listDrawnZonings } from './zones.content.ts';

const [trujilloZoning] = listDrawnZonings() as [DrawnZoning];

const list: ListedPlace[] = trujilloZoning.zones.flatMap(({ number, places }) =>
  places.map(({ printed }) => ({ printed, zone: number })),
);

/** `named 3 Mampuesto | 3 Semirúsrica Mampuesto`. */
function describeFound(name: string): string {
  const found = findPlaces(name, list);
  const show = (places: readonly ListedPlace[]): string =>
    places.map(({ printed, zone }) => `${zone} ${printed}`).join(', ');
  const [first, second] = found.kind === 'named' ? [found.places, found.others] : [found.places, found.near];
  return `${found.kind}: ${show(first)} | ${show(second)}`;
}

const rows: { reason: string; name: string; found: string }[] = [
  { reason: 'as printed', name: 'Chicago', found: 'named: 1 Chicago | ' },
  { reason: 'Arabic stage', name: 'Santa Maria 4', found: 'named: 1 Santa María I, IV y V etapa | ' },
  { reason: 'Roman stage', name: 'santa maria iv etapa', found: 'named: 1 Santa María I, IV y V etapa | ' },
  { reason: 'abbreviations', name: 'URB. STA. MARÍA 5TA ETAPA', found: 'named: 1 Santa María I, IV y V etapa | ' },
  { reason: 'a stage the list leaves out', name: 'La Merced II', found: 'other-stage: 6 La Merced I, III | ' },
  { reason: 'a stage of a name without stages', name: 'Chicago 2', found: 'other-stage: 1 Chicago | ' },
  {
    reason: 'one name, two zones: with and without a stage',
    name: 'Quintanas',
    found: 'named: 3 Quintanas IV etapa, 4 Las Quintanas | ',
  },
  { reason: 'the stage decides', name: 'Quintanas IV', found: 'named: 3 Quintanas IV etapa | ' },
  {
    reason: 'one name, two zones: stages and Unidad Vecinal',
    name: 'Santa Rosa',
    found: 'named: 2 Santa Rosa I y II etapa, 6 Unidad Vecinal Santa Rosa | ',
  },
  {
    reason: 'the stage rules the Unidad Vecinal out',
    name: 'Santa Rosa 2',
    found: 'named: 2 Santa Rosa I y II etapa | ',
  },
  {
    reason: 'longer names are told apart',
    name: 'El Sol',
    found: 'named: 1 El Sol | 2 Puerta del Sol, 2 Sol de Oro, 3 El Sol del Chacarero',
  },
  {
    reason: 'the same name in another zone, with more words',
    name: 'mampuesto',
    found: 'named: 3 Mampuesto | 3 Semirúsrica Mampuesto, 4 Semirústica Mampuesto A',
  },
  {
    reason: 'spelled rightly it is inside one name, and almost another, misprinted one',
    name: 'Semirústica Mampuesto',
    found: 'inside: 4 Semirústica Mampuesto A | 3 Semirúsrica Mampuesto, 3 Mampuesto',
  },
  { reason: 'two entries, one zone', name: 'San Isidro', found: 'named: 4 San Isidro, 4 San Isidro II etapa | ' },
  { reason: 'the name in brackets', name: 'covirt', found: 'named: 6 Los Pinos (Covirt) | ' },
  { reason: 'half a name', name: 'Torres', found: 'inside: 6 Torres Araujo | ' },
  { reason: 'a misprint is not mended silently', name: 'Los Geranios', found: 'unknown:  | 3 Los Geraneos' },
  { reason: 'letters exchanged', name: 'Plaermo', found: 'unknown:  | 2 Palermo' },
  {
    reason: 'a letter left out, with a stage',
    name: 'Snta Maria 4',
    found: 'unknown:  | 1 Santa María I, IV y V etapa',
  },
  { reason: 'a name inside an address', name: 'Calle Los Cedros 123', found: 'unknown:  | 4 Los Cedros' },
  { reason: 'not in the list', name: 'Vista Alegre', found: 'unknown:  | ' },
  { reason: 'marks only', name: '<script>', found: 'unknown:  | ' },
  { reason: 'nothing that counts', name: '  de la  ', found: 'unknown:  | ' },
];

describe('places of a list', () => {
  test.for(rows)('«$name»: $reason', ({ name, found }) => {
    expect(describeFound(name)).toBe(found);
  });
});

const romans = ['I', 'II', 'III', 'IV', 'V'];
const variants: { reason: string; change: (name: string) => string }[] = [
  { reason: 'as printed', change: (name) => name },
  { reason: 'without accents', change: (name) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '') },
  { reason: 'in capitals', change: (name) => name.toUpperCase() },
  { reason: 'in small letters', change: (name) => name.toLowerCase() },
  {
    reason: 'in Arabic numbers',
    change: (name) => name.replace(/\b(?:IV|I{1,3}|V)\b/g, (number) => String(romans.indexOf(number) + 1)),
  },
  { reason: 'without «etapa»', change: (name) => name.replace(/ etapa$/, '') },
  { reason: 'abbreviated', change: (name) => name.replace('Santa ', 'Sta. ').replace('Unidad Vecinal', 'U.V.') },
  { reason: 'with «Urb.»', change: (name) => `Urb. ${name}` },
];

test('every printed name, however it is written, finds its zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...list),
      fc.nat(),
      fc.subarray(variants, { minLength: 1 }),
      ({ printed, zone }, nth, changes) => {
        const names = [printed, ...splitPlaceName(printed)];
        const name = changes.reduce((text, { change }) => change(text), names[nth % names.length] ?? printed);
        const found = findPlaces(name, list);
        expect(found.kind, name).toBe('named');
        expect(
          found.places.map((place) => place.zone),
          name,
        ).toContain(zone);
      },
    ),
    { numRuns: 2000 },
  );
});

test('whatever is typed, only places of the list are named', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (name) => {
      expect(list).toEqual(expect.arrayContaining([...findPlaces(name, list).places]));
    }),
  );
});
