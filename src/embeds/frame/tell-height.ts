import { heightKey } from '../host/fit-frames.ts';

/** WordPress hands a frame that it makes from a bare address this, behind `#?secret=`: it is to come back with each message. */
const findSecret = (): string | undefined => new URLSearchParams(location.hash.slice(1)).get('secret') ?? undefined;

/** Tells the page around it how high the frame should be: a number, in our words and in WordPress's. Any page may hear it. */
export function tellHeight(): void {
  if (parent === window) return;
  const secret = findSecret();
  const tell = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    parent.postMessage({ [heightKey]: height }, '*');
    if (secret !== undefined) parent.postMessage({ message: 'height', value: height, secret }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
}
