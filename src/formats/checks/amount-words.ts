import type { AmountUnit } from '#amounts';

/** How a message calls what is asked for, and a good answer, by the name of the check. */
export const amountWords = {
  amount: { unit: 'none', what: 'la cantidad', example: '12.5' },
  soles: { unit: 'soles', what: 'la cantidad en soles', example: '12.50' },
  kilos: { unit: 'kilos', what: 'la cantidad en kilos', example: '12.5' },
  tonnes: { unit: 'tonnes', what: 'la cantidad en toneladas', example: '0.5' },
  litres: { unit: 'litres', what: 'la cantidad en litros', example: '20' },
  hours: { unit: 'hours', what: 'cuántas horas son', example: '8' },
  days: { unit: 'days', what: 'cuántos días son', example: '3' },
} as const satisfies Readonly<Record<string, { unit: AmountUnit; what: string; example: string }>>;

/** Name of a check of a quantity: which unit its field is in. */
export type AmountCheck = keyof typeof amountWords;

/** What is asked of a field is a quantity. */
export const isAmountCheck = (check: string | undefined): check is AmountCheck =>
  check !== undefined && Object.hasOwn(amountWords, check);

/** The unit of a field, by its check. */
export const findUnit = (check: string | undefined): AmountUnit =>
  isAmountCheck(check) ? amountWords[check].unit : 'none';
