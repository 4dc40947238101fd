import { pageKinds } from '../../../src/tests/browser/page-kinds.ts';
import { PageScales } from '../../built-site/weigh-page.ts';
import type { BuiltSite, Page } from '../../built-site/read-built-site.ts';
import { listRows } from '../../site-rules/page-budgets.ts';
import type { PageRow } from './rows.ts';
import type { Visit } from './slow-visit.ts';

/** A page that is measured. */
export interface BenchPage extends Pick<PageRow, 'name' | 'path' | 'weight'> {
  /** It stands for its kind: Lighthouse judges it. */
  first: boolean;
  /** What Lighthouse would hold against it though it is meant, by the id of the audit. */
  skip: string[];
  /** What is to be read of it over a poor network, and within how many milliseconds; nothing where there is no goal. */
  read?: Pick<Visit, 'selector' | 'long'> & { goal: number };
}

/** What a citizen needs of a procedure, and the first article of a whole norm. */
const FIRST_LAYER = { selector: '[data-first-layer]', goal: 1500 };
const WHOLE_NORM = { selector: '.article', long: true, goal: 2500 };

function hasMeta({ elements }: Page, name: string, part: string): boolean {
  return elements.some(
    ({ tag, attributes }) =>
      tag === 'meta' &&
      (attributes['name'] ?? attributes['http-equiv']) === name &&
      attributes['content']?.includes(part),
  );
}

/** Of the page of errors, which comes with one; of pages left out of searches; and of one that asks for nothing, so not for `robots.txt` either. */
function listMeant(page: Page): string[] {
  return [
    ...(page.path === '/404.html' ? ['http-status-code', 'errors-in-console'] : []),
    ...(hasMeta(page, 'robots', 'noindex') ? ['is-crawlable'] : []),
    ...(hasMeta(page, 'Content-Security-Policy', "connect-src 'none'") ? ['robots-txt'] : []),
  ];
}

function findReading(kind: string, budget: string | undefined): BenchPage['read'] {
  if (kind === 'trámite') return FIRST_LAYER;
  return budget === 'norma con su texto' ? WHOLE_NORM : undefined;
}

/** The first sample of each kind of page, and those further ones for which there is a goal over a poor network. */
export function listBenchPages(site: BuiltSite): BenchPage[] {
  const scales = new PageScales(site);
  const weights = site.pages.filter(({ redirect }) => redirect === undefined).map((page) => scales.weigh(page));
  const rows = new Map(listRows(weights).map((row) => [row.worst.page.path, row]));
  return pageKinds.flatMap(({ kind, samples }) =>
    samples.flatMap(({ path, note }, place): BenchPage[] => {
      const row = rows.get(path);
      if (!row) throw new Error(`La página ${path} no está en el sitio construido.`);
      const first = place === 0;
      const read = findReading(kind, row.kind);
      if (!first && !read) return [];
      const { kind: name, size, budget } = row;
      return [
        {
          name: note === undefined ? kind : `${kind}, ${note}`,
          path,
          weight: { kind: name, size, budget },
          first,
          skip: listMeant(row.worst.page),
          ...(read && { read }),
        },
      ];
    }),
  );
}
