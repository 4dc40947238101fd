import { heightKey } from '../host/fit-frames.ts';
import { highestInWordPress, tellWordPress } from './tell-wordpress.ts';

/**
 * Tells the page around it how high the frame should be: a number, in our words and in WordPress's. Any page may hear it. Who begins to
 * hear later says so with a message of any kind, and is told again.
 */
export function tellHeight(): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ [heightKey]: height }, '*');
    tellWordPress({ message: 'height', value: Math.min(height, highestInWordPress) });
  };
  // A browser that does not draw a frame, because it is hidden or far below, observes nothing in it: WordPress hides it until it has told.
  tell();
  addEventListener('load', tell);
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source }) => {
    if (source === parent) tell();
  });
}
