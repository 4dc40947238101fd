import { addYears } from '#calendar';

/** What a security.txt is made of. */
export interface SecurityContact {
  /** Mailbox or address of who publishes, as SITE_CONTACT says it. */
  contact: string;
  /** Day on which the data was last looked at: who still publishes it a year later looks at the contact, too. */
  reviewedOn: string;
  /** Address of the site, where it is known. */
  origin: string | undefined;
}

/** `/.well-known/security.txt`, after RFC 9116. */
export function buildSecurityTxt({ contact, reviewedOn, origin }: SecurityContact): string {
  const lines = [
    `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
    `Expires: ${addYears(reviewedOn, 1)}T00:00:00.000Z`,
    'Preferred-Languages: es',
    ...(origin === undefined ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
  ];
  return `${lines.join('\n')}\n`;
}
