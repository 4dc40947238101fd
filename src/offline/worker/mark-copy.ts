import { readDate } from '../read-date.ts';

const day = (date: Date): string =>
  [date.getDate(), date.getMonth() + 1].map((part) => String(part).padStart(2, '0')).join('/') +
  `/${date.getFullYear()}`;

/** The day up to which norms had been looked at when the page was built, as its foot says it. */
function findReviewed(html: string): string | undefined {
  const [, year, month, date] = /Última revisión:[^]{0,40}?datetime="(\d{4})-(\d\d)-(\d\d)"/.exec(html) ?? [];
  return year && `${date}/${month}/${year}`;
}

/** The words that a copy of a page begins with. */
export function formatCopyWords(html: string, keptOn: Date | undefined): string {
  const reviewed = findReviewed(html);
  const when = keptOn ? `copia del ${day(keptOn)}` : 'una copia que quedó en este aparato';
  const norms = reviewed ? `, con normas revisadas hasta el ${reviewed}` : '';
  return `Sin conexión, o muy lenta: ${when}${norms}. Puede haber cambiado.`;
}

/** A page that begins with saying that it is a copy, in its HTML: also where no script of it runs. */
export function markCopy(html: string, keptOn: Date | undefined): string {
  const words = `<p class="box warning" data-kept-copy><b>${formatCopyWords(html, keptOn)}</b></p>`;
  return html.replace(/<main\b[^>]*>/, (main) => main + words);
}

/** The page of what is kept, for who asked for another: it says so, and goes on with what is kept at once. */
export const markMissing = (html: string): string =>
  html.replace(/(<div[^>]* data-missing[^>]*?) hidden/, '$1').replace(/<section[^>]* data-always[^]*?<\/section>/, '');

/** An answer that was kept, made into one that says so. */
export async function answerCopy(kept: Response): Promise<Response> {
  const headers = new Headers(kept.headers);
  // The body is not packed any more.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(markCopy(await kept.text(), readDate(kept)), { headers });
}
