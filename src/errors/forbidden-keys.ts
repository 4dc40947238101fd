import type { Issue, Place } from './issue.ts';

/** Names that every object has by itself: written as a key, what is looked up under any name may be what stands there. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** True for a key that no record may have. */
export const isForbiddenKey = (key: string): boolean => FORBIDDEN.has(key);

/** Tells of such a key. */
export function buildKeyIssue(key: string, place: Place): Issue {
  const message = `La clave «${key}» no se admite: JavaScript la entiende como otra cosa.`;
  return { rule: 'forbidden-key', place, message, fix: 'Quítela, o escriba otro nombre.' };
}
