import type { Heading, RootContent } from 'mdast';
import { parseApprovedInstrument, parseHeadingMarker } from '../parse/markers/markers.ts';
import { formatLine } from '../parse/reading.ts';

/** What a text approves. */
interface ApprovedTexts {
  /** The heading that opens each approved text, with the text's name: `reglamento`. */
  headings: Map<Heading, string>;
  /** An approving norm with articles of its own stands before them. */
  hasMain: boolean;
}

interface Line {
  node: Heading;
  instrument: string | undefined;
  kind: string | undefined;
  num: string;
}

function readLine(node: Heading, source: string): Line {
  const text = formatLine(node, source).replace(/^\[(.*)\]$/s, '$1');
  const found = parseHeadingMarker(text);
  const isTop = node.depth === 1 && (!found || found.kind === 'attachment');
  const instrument = isTop ? parseApprovedInstrument(text.slice(found?.length ?? 0)) : undefined;
  return { node, instrument, kind: found?.kind, num: found?.num ?? '' };
}

/** True if articles come before the next heading of the first height. */
function holdsArticles(lines: readonly Line[], from: number): boolean {
  const next = lines.slice(from).find(({ node, kind }) => node.depth === 1 || kind === 'article');
  return next?.kind === 'article';
}

/**
 * The headings that open a norm which the text approves: `# REGLAMENTO…` by itself, or as the name of an annex. A numbered
 * annex is one only if it has articles: `ANEXO 4: PLAN DE TRABAJO` is a form.
 */
export function findApprovedTexts(blocks: readonly RootContent[], source: string): ApprovedTexts {
  const nodes = blocks.filter((node) => node.type === 'heading');
  const lines = nodes.map((node) => readLine(node, source));
  const headings = new Map<Heading, string>();
  let annex: string | undefined;
  let hasArticles = false;
  let hasMain = false;
  lines.forEach(({ node, kind, num, instrument }, index) => {
    const above = lines[index - 1];
    const isName = kind === undefined && above?.kind === 'attachment' && above.node.depth === 1;
    if (kind === 'attachment') annex = num;
    if (instrument !== undefined && (!annex || ((kind !== undefined || isName) && holdsArticles(lines, index + 1)))) {
      headings.set(isName ? above.node : node, instrument);
      annex = undefined;
      hasMain ||= hasArticles;
    }
    hasArticles ||= kind === 'article';
  });
  return { headings, hasMain };
}
