import { describe, expect, test } from 'vitest';
import { buildReportLink, readContact } from './report-address.ts';

describe('the address for mistakes', () => {
  test.for([
    [undefined, undefined, 'not set'],
    ['  ', undefined, 'blanks are not set'],
    [' avisos@ejemplo.pe ', 'avisos@ejemplo.pe', 'a mailbox'],
    ['https://ejemplo.pe/avisos', 'https://ejemplo.pe/avisos', 'a form of theirs'],
  ] as const)('«%s»: %s (%s)', ([value, contact]) => {
    expect(readContact(value)).toBe(contact);
  });

  test.for(['ejemplo.pe', 'http://ejemplo.pe', 'javascript:alert(1)', 'a@b'])('«%s» stops the build', (value) => {
    expect(() => readContact(value)).toThrow(/SITE_CONTACT/);
  });

  test.for([
    [undefined, '/acerca/#informar', 'how to do it without'],
    ['a@ejemplo.pe', 'mailto:a@ejemplo.pe?subject=Error%20en%20%2Fx%2F', 'the letter names the page'],
    ['https://ejemplo.pe/avisos', 'https://ejemplo.pe/avisos', 'a form of theirs'],
  ] as const)('%s leads to %s (%s)', ([contact, link]) => {
    expect(buildReportLink(contact, '/x/')).toBe(link);
  });
});
