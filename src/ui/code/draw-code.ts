import { buildCodePath } from './code-path.ts';

const svg = 'http://www.w3.org/2000/svg';

/** Draws the code of an address into its frame. */
export function drawCode(frame: Element, address: string): void {
  const { size, path } = buildCodePath(address);
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
  // The address stands beside it in letters.
  drawing.setAttribute('aria-hidden', 'true');
  const shape = document.createElementNS(svg, 'path');
  shape.setAttribute('d', path);
  drawing.append(shape);
  frame.replaceChildren(drawing);
}
