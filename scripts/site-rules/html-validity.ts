import { HtmlValidate } from 'html-validate';
import type { Issue } from '#errors';
import type { Page } from '../built-site/read-built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // How tags are written is the business of Astro's compiler.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // Official names of norms are as long as they are.
    'long-title': 'off',
    // Safari forgets that a list without bullets is a list, unless its role is said.
    'no-redundant-role': 'off',
    // Numbers of this class are not broken.
    'tel-non-breaking': ['error', { ignoreClasses: ['num'] }],
    // The box in which a wide table scrolls is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

/** The HTML of a page follows the standard. */
export async function checkHtmlValidity(page: Page): Promise<Issue[]> {
  // A page that only sends on is written by Astro, and nobody reads it.
  if (page.redirect !== undefined) return [];
  const report = await validator.validateString(page.html, page.file);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, ruleUrl, severity }) => ({
      rule: `html/${ruleId}`,
      place: { file: page.file, line, column },
      message,
      ...(ruleUrl === undefined ? {} : { fix: ruleUrl }),
      severity: severity > 1 ? ('error' as const) : ('warning' as const),
    })),
  );
}

/** Beyond this many pages, those that one template makes are checked by sample. */
const WHOLE_UP_TO = 400;

/** Kind of a page by its address: what comes from one template. */
function findTemplate(page: Page): string {
  const [room = '', id, eId] = page.path.split('/').slice(1, -1);
  return [room, id === undefined ? '' : '*', eId === undefined ? '' : (eId.split('_')[0] ?? '')].join('/');
}

/** The pages to check: all while they are few, else an even share of each template's, its largest among them. */
export function choosePages(pages: readonly Page[], wholeUpTo = WHOLE_UP_TO): Page[] {
  if (pages.length <= wholeUpTo) return [...pages];
  const byTemplate = Map.groupBy(pages, findTemplate);
  const share = Math.max(1, Math.floor(wholeUpTo / byTemplate.size));
  return [...byTemplate.values()].flatMap((group) => {
    const bySize = group.toSorted((a, b) => b.html.length - a.html.length);
    const step = Math.max(1, bySize.length / share);
    return bySize.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, share);
  });
}
