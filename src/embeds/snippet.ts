/** The script that a host may add: it fits the frames to what they show. */
const snippetScriptPath = '/embed/ajustar.js';

/** A frame to be written. */
export interface Frame {
  /** Read aloud before it is entered. */
  title: string;
  /** Whole address of the embed. */
  address: string;
  /** Pixels. */
  height: number;
}

/** Text as it stands in HTML, also between quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The frame as HTML: plain, so that it works where scripts are stripped. */
export function buildFrame({ title, address, height }: Frame): string {
  return (
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" ` +
    'style="border:0;max-width:100%" loading="lazy"></iframe>'
  );
}

/** What a page takes: the frame first, and where scripts are allowed the one that fits it. */
export function buildSnippet(frame: Frame, origin: string | undefined): string {
  const plain = buildFrame(frame);
  return origin === undefined ? plain : `${plain}\n<script src="${origin}${snippetScriptPath}" async></script>`;
}
