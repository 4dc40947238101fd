/**
 * What every page has of reading without a connection: it loads the rest, which waits until the page is there; only where the page is part
 * of the app. A statement and no function, for every page pays for each byte of it.
 */
if (document.querySelector('[rel=manifest]')) import('../reader/start-offline.ts').catch(() => 0);
