/** What stands beside the words: one amount, several, or the UIT itself. */
export type OldUitPlace = 'amount' | 'amounts' | 'uit';

const rest: Readonly<Record<OldUitPlace, string>> = {
  amount: ': este monto es con',
  amounts: ': estos montos son con',
  uit: '; la última que tenemos es',
};

/** What is to be said where the newest known UIT is of a year before the reader's; undefined where it is not. */
export function describeOldUit(newest: number, today: Date, place: OldUitPlace = 'amount'): string | undefined {
  const year = today.getFullYear();
  if (year <= newest) return undefined;
  return `La UIT de ${year} todavía no está en este sitio${rest[place]} la de ${newest}.`;
}
