export { UitSchema, type Uit } from './uit.schema.ts';
export { currencyChange, findUit, uitValues } from './uit.ts';
