/** What stands beside the words: one amount, several, or the UIT itself. */
export type OldUitPlace = 'amount' | 'amounts' | 'uit';

const rest: Readonly<Record<OldUitPlace, string>> = {
  amount: ': este monto es con',
  amounts: ': estos montos son con',
  uit: '; la última que tenemos es',
};

/** That the UIT of a year is not here, and with which one it was worked out instead. */
export function describeMissingUit(year: number, newest: number, place: OldUitPlace = 'amount'): string {
  return `La UIT de ${year} todavía no está en este sitio${rest[place]} la de ${newest}.`;
}

/** What is to be said where the newest known UIT is of a year before the reader's; undefined where it is not. */
export function describeOldUit(newest: number, today: Date, place: OldUitPlace = 'amount'): string | undefined {
  const year = today.getFullYear();
  return year <= newest ? undefined : describeMissingUit(year, newest, place);
}
