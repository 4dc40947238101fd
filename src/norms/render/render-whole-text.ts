import { formatHeading } from '../tree/norm-outline.ts';
import type { NormTree, Provision, ProvisionChild } from '../tree/norm-tree.ts';
import { startRendering, type Level, type RenderContext, type Rendering } from './render-context.ts';
import { escapeHtml } from './render-inlines.ts';
import { renderHeading, renderInside, renderSheetArticle } from './render-provision.ts';

/** Kinds that hold articles: their heading stands alone on the sheet. */
const containers = new Set(['component', 'title', 'chapter', 'section']);
/** Kinds that stand on a sheet of their own. */
const sheets = new Set(['article', 'dispositions', 'procedure']);

function isProvision(child: ProvisionChild): child is Provision {
  return child.kind !== 'text' && child.kind !== 'table' && child.kind !== 'note';
}

/** A heading without a number holds articles too when they come below it. */
function isContainer(provision: Provision): boolean {
  if (provision.kind !== 'division') return containers.has(provision.kind);
  return provision.children.some((child) => isProvision(child) && (sheets.has(child.kind) || isContainer(child)));
}

function renderSheet(content: string): string {
  return content === '' ? '' : `<div class="passage"><div class="text">${content}</div></div>`;
}

/** Annexes have pages of their own; the whole text names them. */
function renderAttachmentLink(provision: Provision, rendering: Rendering): string {
  const label = [provision.marker, formatHeading(provision)].filter(Boolean).join(' ');
  const href = escapeHtml(rendering.findPath(provision.eId));
  return `<li id="${provision.eId}"><a href="${href}">${escapeHtml(label)}</a></li>`;
}

function renderPart(provision: Provision, rendering: Rendering, level: Level): string {
  if (isContainer(provision)) {
    const isNamed = provision.heading !== undefined;
    const head = isNamed ? renderSheet(renderHeading(provision, rendering, 2)) : `<div id="${provision.eId}"></div>`;
    return head + renderParts(provision.children, rendering, isNamed ? 3 : level);
  }
  if (sheets.has(provision.kind)) return renderSheetArticle(provision, rendering, level);
  return renderSheet(renderInside([provision], rendering, level));
}

/** Parts in order; running text between them goes on a sheet of its own. Articles right below the page's title are as high as parts. */
function renderParts(children: readonly ProvisionChild[], rendering: Rendering, level: Level): string {
  let html = '';
  let loose: ProvisionChild[] = [];
  const flush = (): void => {
    html += renderSheet(renderInside(loose, rendering, level));
    loose = [];
  };
  for (const child of children) {
    if (!isProvision(child)) loose.push(child);
    else if (child.kind !== 'attachment') {
      flush();
      html += renderPart(child, rendering, level);
    }
  }
  flush();
  return html;
}

/** HTML of a norm's whole text; annexes only as a list of links to their pages. */
export function renderWholeText(tree: NormTree, context: RenderContext): string {
  const attachments = tree.children.filter(isProvision).filter(({ kind }) => kind === 'attachment');
  const shown = tree.children.filter(({ kind }) => kind !== 'attachment');
  const rendering = startRendering(shown, context);
  const list = attachments.map((child) => renderAttachmentLink(child, rendering)).join('');
  const annexes =
    list === ''
      ? ''
      : `<section class="annexes" aria-labelledby="anexos"><h2 id="anexos">Anexos</h2><ol class="rings">${list}</ol></section>`;
  return renderParts(shown, rendering, 2) + annexes;
}
