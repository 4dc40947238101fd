/** Texts that are remembered at once; more are no longer one project's. */
const MOST = 5000;

/** Works out once what follows from a text alone, however often and in however many projects it is asked for. */
export function rememberByText<Value>(build: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    const found = known.get(text) ?? { value: build(text) };
    if (known.size >= MOST) known.clear();
    known.set(text, found);
    return found.value;
  };
}
