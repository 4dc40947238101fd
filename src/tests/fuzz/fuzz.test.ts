import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { keepFigure } from '../../../scripts/figures/keep-figure.ts';
import { keptCases } from './kept-cases.ts';
import { measureGrowth, readers } from './linear.ts';
import { fileProperties } from './properties/files.ts';
import { listProperties } from './properties/lists.ts';
import { readerProperties } from './properties/readers.ts';
import { textProperties } from './properties/texts.ts';
import { typedProperties } from './properties/typed.ts';

const properties = [...textProperties, ...typedProperties, ...listProperties, ...fileProperties, ...readerProperties];

/** How often a property is tried in the long run, at least once and as far as its time goes; few times where none is asked for. */
const asked = Number(process.env['FUZZ_RUNS'] ?? 0);
const FEW = 80;
/** All together, in the long run, in milliseconds. */
const LONGEST = Number(process.env['FUZZ_SECONDS'] ?? 110) * 1000;

let tried = 0;

describe('cualquier entrada', () => {
  test.for(properties)('$name', async ({ name, input, holds, cost }) => {
    const property = fc.asyncProperty(input, async (given) => {
      tried += 1;
      await holds(given);
    });
    await fc.assert(property, {
      numRuns: Math.max(4, Math.ceil((asked || FEW) / cost)),
      examples: (keptCases[name] ?? []).map(([, kept]) => [kept]),
      // The same entries each time, so that a change is judged by what it changes; the long run looks further.
      ...(asked === 0 && { seed: 20_261_130 }),
      ...(asked > 0 && { interruptAfterTimeLimit: LONGEST / properties.length }),
    });
  });

  test('una entrada guardada es de una propiedad que existe', () => {
    const names = properties.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(keptCases).filter((name) => !names.includes(name))).toEqual([]);
  });
});

// Time is measured where nobody waits for it: four times the text in less than eight times the time, where the square would be sixteen.
if (asked > 0) {
  describe('cuatro veces el texto', () => {
    const cases = readers.flatMap(([name, read, units]) => units.map((unit) => ({ name, read, unit })));
    test.for(cases)('$name: «$unit» muchas veces', ({ read, unit }) => {
      expect(measureGrowth(read, unit)).toBeLessThan(8);
    });
  });
}

afterAll(() => {
  if (asked === 0) return;
  keepFigure('fuzz-properties', properties.length);
  keepFigure('fuzz-runs', tried);
});
