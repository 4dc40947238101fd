import type { Fee, Procedure } from '#procedures';
import { OrderProblem } from '../draft.ts';

type Source = Procedure['legalBasis'][number]['source'];

/** What `--fee` can be, for a question and for who wrote something else. */
export const FEE_ANSWERS = 'gratuito, "1.5 %" (de la UIT), "S/ 82.50", sin-monto (pide pagar y no dice cuánto) o nada';

/** A number as the norm prints it, without what groups its thousands; the decimals stay as they are. */
const readNumber = (words: string): string => words.replaceAll(/,(?=\d{3}(?!\d))/g, '');

/** The fee that an author says the norm has, resting on this place of it. */
export function readFee(words: string, source: Source): Fee {
  const sources = [source];
  const [, percent] = /^(\d+(?:\.\d+)?) ?%(?: de (?:la|una) UIT)?$/iu.exec(words) ?? [];
  if (percent !== undefined) return { kind: 'percent-of-uit', percent, sources };
  const [, amount] = /^S\/\.? ?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)$/iu.exec(words) ?? [];
  if (amount !== undefined) return { kind: 'soles', amount: readNumber(amount), sources };
  if (words === 'gratuito') return { kind: 'free', sources };
  if (words === 'sin-monto') return { kind: 'not-stated', says: 'La norma pide un pago y no dice cuánto.', sources };
  if (words === 'nada') return { kind: 'silent' };
  throw new OrderProblem(`No se entiende --fee «${words}». Escribe: ${FEE_ANSWERS}. Los decimales, con punto.`);
}
