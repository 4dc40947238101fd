import { describe, expect, it } from 'vitest';
import { formatHolidayPlaces } from './holiday-places.ts';

describe('formatHolidayPlaces', () => {
  const base = { id: 'x', ubigeo: '0101', norms: ['x'], office: 'x' };
  it.each([
    [{ name: 'Trujillo', place: 'Trujillo', department: 'La Libertad' }, 'de La Libertad ni de Trujillo', 'two names'],
    [{ name: 'Cusco', place: 'el Cusco', department: 'Cusco' }, 'del Cusco', 'town and department bear one name'],
  ])('%o → %s: %s', (names, expected) => {
    expect(formatHolidayPlaces({ ...base, ...names })).toBe(expected);
  });
});
