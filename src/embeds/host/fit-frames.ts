/** What the frame tells: `{ "norma-circular": 640 }`, pixels, and nothing else. */
export const heightKey = 'norma-circular';

/** Nobody needs a frame higher than this; a number beyond it is not one of ours. */
const highest = 20_000;

/** The height that a message tells; undefined where it is not one. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, heightKey)) return undefined;
  const height: unknown = Reflect.get(data, heightKey);
  return typeof height === 'number' && height > 0 && height <= highest ? Math.ceil(height) : undefined;
}

/**
 * The frame of this page that a message comes from: one of `origin`, by its address, and the window itself. A frame that its host has
 * locked (`sandbox`) has no origin of its own and says «null».
 */
function findFrame(event: MessageEvent, origin: string): HTMLIFrameElement | undefined {
  if (event.origin !== origin && event.origin !== 'null') return undefined;
  return [...document.querySelectorAll('iframe')].find(
    ({ contentWindow, src }) => contentWindow === event.source && src.startsWith(`${origin}/embed/`),
  );
}

/** Gives the frames of `origin` the height that they tell, for as long as the page is open. */
export function fitFrames(origin: string): void {
  addEventListener('message', (event) => {
    const height = readHeight(event.data);
    if (height === undefined) return;
    const frame = findFrame(event, origin);
    if (frame) frame.style.height = `${height}px`;
  });
}
