/** What the frame tells: `{ "norma-circular": 640 }`, pixels, and nothing else. */
export const heightKey = 'norma-circular';

/** The highest embed, a comparison, stands 28 700 px high on a telephone; a number far beyond it is not one of ours. */
const highest = 50_000;

/** The height that a message tells; undefined where it is not one. */
export function readHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, heightKey)) return undefined;
  const height: unknown = Reflect.get(data, heightKey);
  return typeof height === 'number' && height > 0 && height <= highest ? Math.ceil(height) : undefined;
}

/** The frames of this page that show something of `origin`, by their address. */
const listFrames = (origin: string): HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(`${origin}/embed/`));

/**
 * The frame of this page that a message comes from: one of `origin`, and the window itself. A frame that its host has locked
 * (`sandbox`) has no origin of its own and says «null».
 */
function findFrame(event: MessageEvent, origin: string): HTMLIFrameElement | undefined {
  if (event.origin !== origin && event.origin !== 'null') return undefined;
  return listFrames(origin).find(({ contentWindow }) => contentWindow === event.source);
}

/** Gives the frames of `origin` the height that they tell, for as long as the page is open; those that told it before tell it again. */
export function fitFrames(origin: string): void {
  addEventListener('message', (event) => {
    const height = readHeight(event.data);
    if (height === undefined) return;
    const frame = findFrame(event, origin);
    if (frame) frame.style.height = `${height}px`;
  });
  for (const { contentWindow } of listFrames(origin)) contentWindow?.postMessage(heightKey, '*');
}
