import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';

const DAY = 86_400;

/** Keeps what is whole and meant, no page of errors and no way to somewhere else. */
export const onlyGood = new CacheableResponsePlugin({ statuses: [200] }) as WorkboxPlugin;

/** As many entries as that, unused for as many days at most; all of them go before anything else fails for want of room. */
export const cap = (maxEntries: number, days: number): WorkboxPlugin =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: days * DAY, purgeOnQuotaError: true }) as WorkboxPlugin;
