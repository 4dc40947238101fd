/** What stands beside the words: one amount, several, or the UIT itself. */
export type OldUitPlace = 'amount' | 'amounts' | 'uit';

const rest: Readonly<Record<OldUitPlace, (year: number) => string>> = {
  amount: (year) => `: este monto es con la de ${year}.`,
  amounts: (year) => `: estos montos son con la de ${year}.`,
  uit: (year) => `; la última que tenemos es la de ${year}.`,
};

/** What is to be said where the newest known UIT is of a year before the reader's; undefined where it is not. */
export function describeOldUit(newest: number, today: Date, place: OldUitPlace = 'amount'): string | undefined {
  const year = today.getFullYear();
  return year > newest ? `La UIT de ${year} todavía no está en este sitio${rest[place](newest)}` : undefined;
}
