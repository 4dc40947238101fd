/** Something that a stranger puts where an answer is expected; what it would run if it ran is always `__pwned=1`. */
export interface Payload {
  /** What it tries, in a few words; no two have the same. */
  why: string;
  /** As somebody would type it. */
  value: string;
  /** As it stands in an address, where encoding the value would not give it. */
  encoded?: string;
}

/** Several payloads of one family: what each tries, and its value. */
export const family = (name: string, values: Readonly<Record<string, string>>): Payload[] =>
  Object.entries(values).map(([why, value]) => ({ why: `${name}: ${why}`, value }));

/** A payload as it stands in an address. A half of a letter pair, which the web has no code for, is sent as the bytes it would have. */
export const encodePayload = ({ value, encoded }: Payload): string =>
  encoded ??
  (value.isWellFormed()
    ? encodeURIComponent(value)
    : encodeURIComponent(value.replaceAll(/[\uD800-\uDFFF]/g, '\uFFFD')).replaceAll('%EF%BF%BD', '%ED%A0%80'));
