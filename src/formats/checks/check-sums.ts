import { parseAmount } from '#amounts';

/** Two groups of fields whose numbers count the same. */
export interface SumRule {
  of: readonly string[];
  equals: readonly string[];
  /** What to do where they do not agree. */
  says: string;
}

/** Sum of what was typed; undefined where any of it is missing or no number. Decimals as people write them. */
export function addTyped(typed: readonly string[]): string | undefined {
  let sum: ReturnType<typeof readValue>;
  for (const text of typed) {
    const value = readValue(text);
    if (value === undefined) return undefined;
    sum = sum?.plus(value) ?? value;
  }
  return sum?.toFixed();
}

function readValue(text: string) {
  const read = parseAmount(text, 'none');
  return 'value' in read ? read.value : undefined;
}

/** What does not add up; the message belongs to the first field. Silent while a number is missing. */
export function checkSums(
  rules: readonly SumRule[],
  read: (name: string) => string,
): { field: string; message: string }[] {
  return rules.flatMap(({ of, equals, says }) => {
    const [left, right] = [addTyped(of.map(read)), addTyped(equals.map(read))];
    if (left === undefined || right === undefined || left === right) return [];
    return [{ field: of[0] ?? '', message: `${says}: aquí suman ${left} y allá ${right}` }];
  });
}
