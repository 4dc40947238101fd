import type fc from 'fast-check';

/** Something that holds for every input. */
export interface FuzzProperty {
  /** Unique: cases are kept under it. */
  name: string;
  input: fc.Arbitrary<unknown>;
  /** Throws where it does not hold. */
  holds: (input: unknown) => void | Promise<void>;
  /** How many inputs of this kind take as long as one of the others. */
  cost: number;
}

/** Declares a property; its input and what is asked of it have one type. */
export function holdsFor<Input>(
  name: string,
  input: fc.Arbitrary<Input>,
  holds: (input: Input) => void | Promise<void>,
  cost = 1,
): FuzzProperty {
  return { name, input, holds: (given) => holds(given as Input), cost };
}
