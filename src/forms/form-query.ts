/** Version of the questions in an address; a link of another version fills the fields and says so. */
const version = '1';
const versionKey = 'v';
const longestAnswer = 100;

/** Answers of an address: only of the fields that are asked, cut to as much as can be typed there. */
export function readQuery(
  query: URLSearchParams,
  names: readonly string[],
  findLongest: (name: string) => number | undefined = () => undefined,
): { answers: URLSearchParams; isOther: boolean } {
  const answers = new URLSearchParams();
  for (const name of names) {
    for (const value of query.getAll(name)) answers.append(name, value.slice(0, findLongest(name) ?? longestAnswer));
  }
  const given = query.get(versionKey);
  return { answers, isOther: given !== null && given !== version };
}

/** Query string that reopens these answers, in the order of the fields; empty for none. */
export function formatQuery(answers: URLSearchParams, names: readonly string[]): string {
  const query = new URLSearchParams();
  for (const name of names) {
    for (const value of answers.getAll(name)) if (value.trim() !== '') query.append(name, value.trim());
  }
  // `size` is of 2023.
  if (query.toString() === '') return '';
  query.append(versionKey, version);
  return `?${query.toString()}`;
}
