import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchVersions } from './watch-versions.ts';

/** A worker that waits, and what it was told. */
interface Waiting {
  postMessage: (message: unknown) => void;
  told: unknown[];
}

const wait = (): Waiting => {
  const told: unknown[] = [];
  return { told, postMessage: (message) => told.push(message) };
};

/** What the browser says of the worker of a page. */
class Registration extends EventTarget {
  waiting: Waiting | undefined;
  installing = new EventTarget();

  /** Another version has come, and waits. */
  bring(): Waiting {
    this.waiting = wait();
    this.dispatchEvent(new Event('updatefound'));
    this.installing.dispatchEvent(new Event('statechange'));
    return this.waiting;
  }
}

let container: EventTarget;
let registration: Registration;

const line = (): HTMLElement | null => document.querySelector('[data-new-version]');

beforeEach(() => {
  vi.useFakeTimers();
  container = Object.assign(new EventTarget(), { controller: {} });
  vi.stubGlobal('navigator', { serviceWorker: container });
  registration = new Registration();
  watchVersions(registration as unknown as ServiceWorkerRegistration);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

test('the version that waits when the button is pressed is asked to take over, not one that another has replaced', () => {
  const first = registration.bring();
  vi.runAllTimers();
  const second = registration.bring();
  line()?.querySelector('button')?.click();
  expect([first.told, second.told]).toEqual([[], [{ kind: 'renew' }]]);
});

test('in a page that went on with what it has, a later version is offered again', () => {
  registration.bring();
  container.dispatchEvent(new Event('controllerchange'));
  expect(line()).toBeNull();
  registration.bring();
  expect(line()).not.toBeNull();
});
