import type { Procedure } from '../record/procedure.schema.ts';

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over the UTF-8 bytes, 32 bits, in base 36: short, the same everywhere, not for secrets. */
export function hashText(text: string): string {
  let hash = offsetBasis;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, prime) >>> 0;
  return hash.toString(36);
}

/** Version of what is asked for: changes with any id, text or condition of the list and its questions. */
export function buildRulesVersion({ requirements, questions }: Pick<Procedure, 'requirements' | 'questions'>): string {
  const asked = questions.map(({ id, question, options }) => [
    id,
    question,
    options.map((option) => [option.id, option.label, option.condition]),
  ]);
  const listed = requirements.map(({ heading, items }) => [
    heading,
    items.map(({ id, text, hint, parts, when }) => [id, text, hint, parts?.map((part) => part.text), when]),
  ]);
  return hashText(JSON.stringify([asked, listed]));
}
