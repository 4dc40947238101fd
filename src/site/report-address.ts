import { z } from 'zod';
import { SiteError } from '#errors';

/** An address or a mailbox, as whoever publishes the site gives it. */
const ContactSchema = z.union([z.email(), z.url({ protocol: /^https$/ })]);

/** Where mistakes are reported, as `SITE_CONTACT` says it; undefined where it says nothing. Throws a SiteError for anything else. */
export function readContact(value: string | undefined): string | undefined {
  const written = value?.trim() ?? '';
  if (written === '') return undefined;
  const read = ContactSchema.safeParse(written);
  if (read.success) return read.data;
  throw new SiteError([
    {
      rule: 'site-contact',
      place: { file: 'SITE_CONTACT' },
      message: `«${written}» no es un correo ni una dirección que empiece con https://.`,
      fix: 'SITE_CONTACT=correo@municipalidad.ejemplo.pe npm run build',
    },
  ]);
}

/** How to report without an address. */
const reportPath = '/acerca/#informar';

/** Link by which a reader reports a mistake on a page; a mailbox gets a letter that names the page. */
export function buildReportLink(contact: string | undefined, page: string): string {
  if (contact === undefined) return reportPath;
  if (contact.startsWith('https:')) return contact;
  const subject = encodeURIComponent(`Error en ${page}`);
  return `mailto:${contact}?subject=${subject}`;
}
