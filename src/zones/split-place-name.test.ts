import { describe, expect, test } from 'vitest';
import { splitPlaceName } from './split-place-name.ts';

const rows: { reason: string; printed: string; names: string[] }[] = [
  {
    reason: 'stages between commas and «y»',
    printed: 'Santa María I, IV y V etapa',
    names: ['Santa María I etapa', 'Santa María IV etapa', 'Santa María V etapa'],
  },
  { reason: 'numbers without «etapa»', printed: 'Intendencia I y II', names: ['Intendencia I', 'Intendencia II'] },
  { reason: 'only a comma between the numbers', printed: 'La Merced I, III', names: ['La Merced I', 'La Merced III'] },
  { reason: 'one stage is one name', printed: 'Quintanas IV etapa', names: ['Quintanas IV etapa'] },
  { reason: 'a second name in brackets', printed: 'Los Pinos (Covirt)', names: ['Los Pinos', 'Covirt'] },
  { reason: 'a letter is no Roman number', printed: 'Semirústica Mampuesto A', names: ['Semirústica Mampuesto A'] },
  { reason: 'a plain name', printed: 'El Sol', names: ['El Sol'] },
];

describe('names of a printed entry', () => {
  test.for(rows)('$printed: $reason', ({ printed, names }) => {
    expect(splitPlaceName(printed)).toEqual(names);
  });
});
