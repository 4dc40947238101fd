/** Day of an answer, by the server's clock; undefined where it says none. */
export function readDate(response: Response): Date | undefined {
  const date = new Date(response.headers.get('date') ?? '');
  return Number.isNaN(date.valueOf()) ? undefined : date;
}
