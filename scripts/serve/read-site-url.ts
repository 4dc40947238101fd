import { SiteError } from '#errors';
import { readSiteOrigin } from '#site';

/** The site's address as SITE_URL says it, if it does; ends the program with what is wrong with it. */
export function readSiteUrl(): string | undefined {
  try {
    return readSiteOrigin(process.env['SITE_URL']);
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
