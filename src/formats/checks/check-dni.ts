/** What is wrong with a number of a DNI, and what to do; undefined where it can be one. */
export function checkDni(typed: string): string | undefined {
  const figures = typed.replaceAll(/[\s.]/g, '');
  if (/^\d{8}$/.test(figures)) return undefined;
  if (/^\d{8}-?[\dA-Z]$/i.test(figures)) {
    return 'Escribe solo las 8 cifras del DNI, sin el carácter que va después del guion';
  }
  if (/^\d+$/.test(figures))
    return `El DNI tiene 8 cifras y aquí hay ${figures.length}: revísalo, por ejemplo 01234567`;
  return 'Escribe el DNI solo con sus 8 cifras, por ejemplo 01234567';
}
