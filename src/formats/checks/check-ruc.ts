/** By what each of the first ten figures counts. */
const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;

/** First two figures that the SUNAT gives: persons (10, 15, 16, 17) and bodies (20). */
const beginnings = /^(?:1[0567]|20)/;

/** The eleventh figure of a RUC, out of the ten before it: what lacks to eleven of the weighed sum. */
export function findRucFigure(ten: string): number {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(ten[index]), 0);
  return (11 - (sum % 11)) % 10;
}

/** What is wrong with a number of a RUC, and what to do; undefined where it can be one. */
export function checkRuc(typed: string): string | undefined {
  const figures = typed.replaceAll(/[\s.-]/g, '');
  if (!/^\d+$/.test(figures)) return 'Escribe el RUC solo con sus 11 cifras, por ejemplo 20131312955';
  if (figures.length !== 11) return `El RUC tiene 11 cifras y aquí hay ${figures.length}: revísalo en la ficha RUC`;
  if (!beginnings.test(figures)) return 'Un RUC empieza con 10, 15, 16, 17 o 20: revísalo en la ficha RUC';
  if (findRucFigure(figures) === Number(figures[10])) return undefined;
  return 'La última cifra no calza con las otras: alguna cifra del RUC está mal copiada. Compárala con la ficha RUC';
}
