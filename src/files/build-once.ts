/** The same value on every call, made on the first: what several files are made of is worked out once. */
export function buildOnce<Value>(build: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: build() }).value;
}
