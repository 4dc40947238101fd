import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fitFrames, heightKey, readHeight } from './fit-frames.ts';

const site = 'https://norma.pe';
const start = '600px';
type Source = 'own' | 'other' | 'window';

const asked = vi.fn();

/** A frame with a window of its own. It stands in no page: the DOM of the tests would load what it shows. */
function buildFrame(id: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.id = id;
  frame.style.height = start;
  Object.defineProperties(frame, {
    src: { value: `${site}/embed/calculadora/${id}/`, configurable: true },
    contentWindow: { value: { postMessage: asked } },
  });
  return frame;
}

let frames: HTMLIFrameElement[] = [];
vi.spyOn(document, 'querySelectorAll').mockImplementation(() => frames as unknown as NodeListOf<HTMLElement>);
beforeEach(() => {
  frames = [buildFrame('own'), buildFrame('other')];
});

const find = (id: string): HTMLIFrameElement => {
  const frame = frames.find((one) => one.id === id);
  if (!frame) throw new Error(`There is no frame ${id}.`);
  return frame;
};

function send(data: unknown, origin: string, from: Source): void {
  const source: unknown = from === 'window' ? window : find(from).contentWindow;
  window.dispatchEvent(new MessageEvent('message', { data, origin, source: source as Window }));
}

fitFrames(site);

describe('the frame that a message comes from gets its height', () => {
  test.for<[reason: string, data: unknown, origin: string, from: Source, height: string]>([
    ['the right one', { [heightKey]: 640 }, site, 'own', '640px'],
    ['from a frame that its host has locked', { [heightKey]: 640 }, 'null', 'own', '640px'],
    ['parts of a pixel are rounded up', { [heightKey]: 640.2 }, site, 'own', '641px'],
    ['what else it carries is not read', { [heightKey]: 640, width: 9 }, site, 'own', '640px'],
    ['as high as the highest on a telephone', { [heightKey]: 28_715 }, site, 'own', '28715px'],
    ['a foreign origin', { [heightKey]: 640 }, 'https://otro.pe', 'own', start],
    ['an origin that begins like ours', { [heightKey]: 640 }, `${site}.otro.pe`, 'own', start],
    ['the wrong window, which holds no frame', { [heightKey]: 640 }, site, 'window', start],
    ['the wrong window, with no origin', { [heightKey]: 640 }, 'null', 'window', start],
    ['another frame', { [heightKey]: 640 }, site, 'other', start],
    ['not a number', { [heightKey]: true }, site, 'own', start],
    ['a string', { [heightKey]: '640' }, site, 'own', start],
    ['a string with more to it', { [heightKey]: '640px;position:fixed' }, site, 'own', start],
    ['NaN', { [heightKey]: NaN }, site, 'own', start],
    ['infinite', { [heightKey]: Infinity }, site, 'own', start],
    ['huge', { [heightKey]: 1_000_000 }, site, 'own', start],
    ['negative', { [heightKey]: -640 }, site, 'own', start],
    ['zero', { [heightKey]: 0 }, site, 'own', start],
    ['nothing', null, site, 'own', start],
    ['a bare number', 640, site, 'own', start],
    ['bare words', heightKey, site, 'own', start],
    ['a height in the words of WordPress', { message: 'height', value: 640 }, site, 'own', start],
    ['a height that it has from its kind', Object.create({ [heightKey]: 640 }), site, 'own', start],
  ])('%s', ([, data, origin, from, height]) => {
    send(data, origin, from);
    expect(find('own').style.height).toBe(height);
  });

  test('and no other', () => {
    send({ [heightKey]: 640 }, site, 'own');
    expect(find('other').style.height).toBe(start);
  });

  test('but no frame that shows something else, even if it says it is ours', () => {
    Object.defineProperty(find('own'), 'src', { value: `${site}/normas/` });
    send({ [heightKey]: 640 }, 'null', 'own');
    expect(find('own').style.height).toBe(start);
  });
});

test('frames that told their height before are asked, and nothing is told to them', () => {
  fitFrames(site);
  expect(asked.mock.calls).toEqual([
    [heightKey, '*'],
    [heightKey, '*'],
  ]);
});

test('a height is read from nothing else', () => {
  expect([undefined, [], { height: 640 }, 'x'].map(readHeight)).toEqual(Array(4).fill(undefined));
});
