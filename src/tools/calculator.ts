import type { Outcome } from '#forms';
import type { ProvisionSource } from '#norms';
import type { LinkSource } from '#ui';

/** What the rules of a calculator may ask of the library. */
export interface CalculatorContext {
  /** Makes a source a link. */
  link: LinkSource;
  /** Year of a norm; none for one that is not in the library. */
  findYear: (norm: string) => number | null | undefined;
}

/** A provision, and what it is used for. */
export interface Basis {
  source: ProvisionSource;
  note: string;
}

/**
 * The rule of a calculator; its words stand in content/registries/tools.json under the same id, its examples in
 * content/examples. Beside it in its folder lie `Form.astro` and `Tables.astro`, and, where something comes before the
 * form, `Before.astro`.
 */
export interface Calculator<Parameters> {
  /** Id of its record and name of its address: `bono`. */
  id: string;
  /** What the rule goes by, out of content: plain data, which the page hands to the browser. */
  buildParameters(context: CalculatorContext): Parameters;
  /** What to mend, or the answer. Takes whatever an address or a reader may give. */
  answer(answers: URLSearchParams, parameters: Parameters): Outcome;
  /** What it goes by lies in a file of its own, since it would weigh too much on the page. */
  hasOwnRules?: true;
  /** Observations that come with its content, besides those of its record. */
  listObservations?(): readonly string[];
  /** Provisions that come with its content, besides those of its record. */
  listBasis?(): readonly Basis[];
}

/** Keeps the parameters of form, tables and rule one type. */
export const defineCalculator = <Parameters>(calculator: Calculator<Parameters>): Calculator<Parameters> => calculator;
