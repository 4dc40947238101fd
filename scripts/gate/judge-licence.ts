import { acceptedLicences, readLicences } from './licences.ts';

/** Parts of an expression of SPDX at its outermost level. */
function splitOutside(expression: string, word: 'AND' | 'OR'): string[] {
  const parts = [''];
  let depth = 0;
  for (const token of expression.split(/\s+|(?<=\()|(?=\))/)) {
    depth += Number(token === '(') - Number(token === ')');
    if (token === word && depth === 0) parts.push('');
    else parts.push(`${parts.pop()} ${token}`.trim());
  }
  return parts;
}

function isAccepted(expression: string): boolean {
  const choices = splitOutside(expression, 'OR');
  if (choices.length > 1) return choices.some(isAccepted);
  const parts = splitOutside(expression, 'AND');
  if (parts.length > 1) return parts.every(isAccepted);
  const inner = /^\((.*)\)$/.exec(expression)?.[1];
  return inner === undefined ? Object.hasOwn(acceptedLicences, expression) : isAccepted(inner.trim());
}

/** What is wrong with the licence of a package, in words; undefined where it may be used. */
export function judgeLicence(name: string, says: string | undefined): string | undefined {
  if (says === undefined || says === '') return 'no dice su licencia';
  const read = readLicences[name];
  const licence = read?.says === says ? read.means : says;
  return isAccepted(licence) ? undefined : `tiene la licencia «${says}», que no está aceptada`;
}
