/** What a page does for reading without a connection, once it is there and idle. */
import { isSaveable } from '../names.ts';
import { keepFirstVisits } from './keep-first-visit.ts';
import { registerWorker } from './register-worker.ts';
import { tellCopy } from './tell-copy.ts';
import { watchVersions } from './watch-versions.ts';

const whenLoaded = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else
      addEventListener('load', () => {
        resolve();
      });
  });

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: 3000 },
      );
    else setTimeout(resolve, 300);
  });

async function start(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await whenLoaded();
  tellCopy();
  await whenIdle();
  const wasThere = navigator.serviceWorker.controller !== null;
  const registration = await registerWorker();
  if (!registration) return;
  watchVersions(registration);
  if (!wasThere) void keepFirstVisits();
  if (isSaveable(location.pathname)) {
    const { offerSaving } = await import('./saving/offer-saving.ts');
    offerSaving();
  }
}

start().catch(() => undefined);
