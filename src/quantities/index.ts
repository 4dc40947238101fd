export { listQuantities, listSaidValues, type Quantity } from './list-quantities.ts';
