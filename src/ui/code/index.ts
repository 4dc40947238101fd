/** The address of a page as a QR code, drawn at build or in the browser. Begin with `code-path.ts`. */
export { drawCode } from './draw-code.ts';
