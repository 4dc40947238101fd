/**
 * The box that opens at a provision with the ways to cite it. Loaded when a reader first asks for one, and so is what it needs to know
 * of the norm. Begin with `quote-box.ts`; `find-quoted.ts` says what is cited.
 */
import { readDay } from '#calendar';
import { readClock } from '#ui/clock';
import { findAim, findQuotation, loadQuoted } from './find-quoted.ts';
import { QuoteBox } from './quote-box.ts';

let box: QuoteBox | undefined;

/** Opens the box for the provision that a link leads to, or that its `data-quote` names. */
export async function openQuoteBox(from: HTMLAnchorElement): Promise<void> {
  box ??= new QuoteBox();
  const address = new URL(from.dataset['quote'] ?? from.href, location.href).href;
  const aim = findAim(new URL(address));
  if (!aim) return;
  const clock = readClock();
  const quotation = await loadQuoted(aim.id).then(
    (quoted) => findQuotation(quoted, aim.eId, address, clock && readDay(clock)),
    () => undefined,
  );
  if (quotation) box.open(quotation, from);
  else box.tell(`No se pudo preparar la cita. El enlace es ${address}`, from);
}
