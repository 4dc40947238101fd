import { formatFileSize } from '../../src/files/format-file-size.ts';

/** A place of `PdfLink.astro`, empty or filled by an earlier run: pages, what it is of, class. */
const MARK =
  /<(span|a) data-pdf="(?<pages>[^"]+)"(?: data-of="(?<of>[^"]*)")?(?: class="(?<kind>[^"]*)")?[^>]*>[^]*?<\/\1>/g;

/** A file that the built pages ask for. */
export interface AskedPdf {
  /** `/pdf/hojas-trujillo-carnet.pdf`. */
  address: `/pdf/${string}.pdf`;
  /** Pages it is printed from, in order. */
  pages: readonly string[];
}

/** `/hojas/trujillo-carnet/` is printed to `/pdf/hojas-trujillo-carnet.pdf`. */
function nameFile(page: string): AskedPdf['address'] {
  return `/pdf/${page.replace(/^\/|\/$/g, '').replaceAll('/', '-')}.pdf`;
}

/** The PDFs that a page has a place for. */
export function listAsked(html: string): AskedPdf[] {
  return Array.from(html.matchAll(MARK), ({ groups }) => {
    const pages = (groups?.['pages'] ?? '').split(' ');
    return { address: nameFile(pages[0] ?? ''), pages };
  });
}

/** Puts the links into their places, each with the size of its file; a place whose file was not made stays as it is. */
export function fillMarks(html: string, sizes: ReadonlyMap<string, number>): string {
  return html.replace(MARK, (mark, _tag, pages: string, of: string | undefined, kind: string | undefined) => {
    const address = nameFile(pages.split(' ')[0] ?? '');
    const size = sizes.get(address);
    if (size === undefined) return mark;
    const about = of === undefined ? '' : `<span class="sr"> de ${of}</span>`;
    const attributes = [
      `data-pdf="${pages}"`,
      ...(of === undefined ? [] : [`data-of="${of}"`]),
      ...(kind === undefined ? [] : [`class="${kind}"`]),
      `href="${address}"`,
      'type="application/pdf"',
    ];
    return `<a ${attributes.join(' ')}>PDF (${formatFileSize(size)})${about}</a>`;
  });
}
