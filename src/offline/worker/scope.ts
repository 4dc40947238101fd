/** An event that the browser waits for; the types of workers and those of pages do not go together in one project. */
export interface LastingEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

/** A page that the worker answers for. */
interface Client {
  url: string;
  navigate: (url: string) => Promise<unknown>;
}

/** What of the global scope of a service worker is used. */
export interface WorkerScope {
  location: Location;
  registration: { unregister: () => Promise<boolean> };
  clients: { claim: () => Promise<void>; matchAll: (options: { type: 'window' }) => Promise<readonly Client[]> };
  skipWaiting: () => Promise<void>;
  addEventListener: ((kind: 'install' | 'activate', hear: (event: LastingEvent) => void) => void) &
    ((kind: 'message', hear: (event: LastingEvent & { data: unknown }) => void) => void) &
    ((kind: 'fetch', hear: (event: LastingEvent & { request: Request }) => void) => void);
}

/** The worker that runs. */
export const scope = globalThis as unknown as WorkerScope;
