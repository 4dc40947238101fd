/**
 * Numbers, days, hours and terms that a text says, in digits and in words, in a form in which two texts can be compared.
 * Ground: knows `#text` alone. Begin with `list-quantities.ts`.
 */
export { isMeasured, measureForm } from './measures.ts';
export { listQuantities, listSaidValues, type Quantity } from './list-quantities.ts';
