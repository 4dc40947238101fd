import { foldText } from '#text';

/** Spellings that sound alike in Peru, one after the other; each is brought to one of them. */
const alike: readonly (readonly [spelling: RegExp, one: string])[] = [
  [/[^a-z]/g, ''],
  [/^ps/, 's'],
  [/^s(?=[bcdfgklmnpqt])/, 'es'],
  [/ph/g, 'f'],
  [/^h?ue/, 'gue'],
  [/^hi(?=e)/, 'y'],
  [/(ch)|h/g, '$1'],
  [/qu(?=[ei])|q/g, 'k'],
  [/c(?=[ei])|z/g, 's'],
  [/c(?!h)/g, 'k'],
  [/ks|x/g, 's'],
  [/v/g, 'b'],
  [/n(?=[bp])/g, 'm'],
  [/[bp](?=[st])/g, 'p'],
  [/gu(?=[ei])/g, 'w'],
  [/g(?=[ei])/g, 'j'],
  [/w/g, 'g'],
  [/ll/g, 'y'],
  [/y(?![aeiou])/g, 'i'],
  // `rr` is another sound than `r`: `perro`, `pero`.
  [/([^r])\1+/g, '$1'],
];

/** A word as it sounds: `resicladores` and `recicladores`, `vasura` and `basura`, `recolecion` and `recolección` become alike. */
export function spellAsHeard(word: string): string {
  return alike.reduce((heard, [spelling, one]) => heard.replace(spelling, one), foldText(word));
}
