import { buildElement } from '#forms';
import type { WorkerMessage } from '../names.ts';

/** A line at the foot of the window that takes no room from the page. */
function buildLine(button: HTMLButtonElement): HTMLElement {
  const line = buildElement('p', { class: 'wrap', role: 'status', 'data-new-version': '' });
  Object.assign(line.style, {
    position: 'sticky',
    bottom: '0',
    zIndex: '2',
    paddingBlock: 'var(--s2)',
    background: 'var(--sunk)',
  });
  document.body.append(line);
  // What comes into a region that is there already is said.
  setTimeout(() => {
    line.append('Hay una versión nueva del sitio. ', button);
  }, 100);
  return line;
}

/**
 * Says that a new version of the site is here and waits. It takes over when its reader says so, or when all pages of the site were closed:
 * never under somebody who fills in a form. Other pages that are open go on with what they have.
 */
export function watchVersions(registration: ServiceWorkerRegistration): void {
  const worker = navigator.serviceWorker;
  let line: HTMLElement | undefined;
  const offer = (): void => {
    if (!registration.waiting || !worker.controller || line) return;
    const button = buildElement('button', { type: 'button', class: 'button' }, 'Actualizar');
    button.addEventListener('click', () => {
      const message: WorkerMessage = { kind: 'renew' };
      worker.addEventListener('controllerchange', () => {
        location.reload();
      });
      // The one that waits now: another may have come since the line did.
      registration.waiting?.postMessage(message);
    });
    line = buildLine(button);
  };
  worker.addEventListener('controllerchange', () => {
    line?.remove();
    line = undefined;
  });
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  offer();
}
