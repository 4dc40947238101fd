import { formatBlock, formatHeading } from './norm-outline.ts';
import { escapeHtml } from './render-inlines.ts';
import { renderArticle, renderChildren, type RenderContext } from './render-provision.ts';
import type { NormTree, Provision, ProvisionChild } from './norm-tree.ts';

/** Kinds that hold articles: their heading stands alone on the sheet. */
const containers = new Set(['component', 'title', 'chapter', 'section']);

function isProvision(child: ProvisionChild): child is Provision {
  return child.kind !== 'text' && child.kind !== 'table' && child.kind !== 'note';
}

function renderSheet(content: string): string {
  return content === '' ? '' : `<div class="passage"><div class="text">${content}</div></div>`;
}

function renderContainerHeading(provision: Provision): string {
  if (provision.kind === 'component' && provision.eId === 'main') return '';
  const lines = (provision.heading ?? []).map(formatBlock).filter((line) => line !== '');
  const text = [provision.marker ?? '', ...lines].filter((line) => line !== '').map(escapeHtml).join('<br>');
  return renderSheet(`<h2 id="${provision.eId}">${text}</h2>`);
}

/** Annexes have pages of their own; the whole text names them. */
function renderAttachmentLink(provision: Provision, context: RenderContext): string {
  const label = [provision.marker, formatHeading(provision)].filter(Boolean).join(' ');
  return `<li id="${provision.eId}"><a href="${escapeHtml(context.findPath(provision.eId))}">${escapeHtml(label)}</a></li>`;
}

function renderPart(provision: Provision, context: RenderContext): string {
  if (containers.has(provision.kind)) return renderContainerHeading(provision) + renderParts(provision.children, context);
  if (provision.kind === 'article' || provision.kind === 'dispositions') return renderArticle(provision, context);
  return renderSheet(`<div id="${provision.eId}" class="part">${provision.kind === 'division' ? renderChildren([provision], context).replace(` id="${provision.eId}"`, '') : renderChildren(provision.children, context)}</div>`);
}

/** HTML of parts in order; running text between them goes on a sheet of its own. */
function renderParts(children: readonly ProvisionChild[], context: RenderContext): string {
  let html = '';
  let loose: ProvisionChild[] = [];
  const flush = (): void => {
    html += renderSheet(renderChildren(loose, context));
    loose = [];
  };
  for (const child of children) {
    if (!isProvision(child)) loose.push(child);
    else if (child.kind !== 'attachment') {
      flush();
      html += renderPart(child, context);
    }
  }
  flush();
  return html;
}

/** HTML of a norm's whole text; annexes only as a list of links to their pages. */
export function renderWholeText(tree: NormTree, context: RenderContext): string {
  const attachments = tree.children.filter(isProvision).filter(({ kind }) => kind === 'attachment');
  const list = attachments.map((child) => renderAttachmentLink(child, context)).join('');
  const annexes = list === '' ? '' : `<section class="annexes" aria-labelledby="anexos"><h2 id="anexos">Anexos</h2><ol class="rings" role="list">${list}</ol></section>`;
  return renderParts(tree.children, context) + annexes;
}
