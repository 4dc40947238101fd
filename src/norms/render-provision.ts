import { formatHeading, formatBlock } from './norm-outline.ts';
import { escapeHtml, renderInlines } from './render-inlines.ts';
import { renderTable, type FindLinks } from './render-table.ts';
import type { Footnote, Provision, ProvisionChild, TextBlock } from './norm-tree.ts';

/** What rendering needs to know besides the tree. */
export interface RenderContext {
  findLinks: FindLinks;
  /** Our notes beside a provision, ready HTML; empty for none. */
  renderMargin: (provision: Provision) => string;
  /** Where the permanent link of a provision leads. */
  findPath: (eId: string) => string;
  /** HTML heading level of an article: 3 in the whole text, 2 on its own page. */
  articleLevel: 2 | 3;
}

/** The page brings the symbol. */
const linkIcon = '<svg class="icon" aria-hidden="true" focusable="false"><use href="#i-link"></use></svg>';

const listed = new Set(['paragraph', 'point', 'item']);

function renderText(block: TextBlock, context: RenderContext): string {
  return renderInlines(block.inlines ?? [block.raw], context.findLinks(block.block));
}

/** A paragraph; the editor's own words come without brackets and look like ours. */
function renderParagraph(block: TextBlock, context: RenderContext): string {
  if (formatBlock(block).trim() === '') return '';
  if (block.editorial) return `<p class="omitted">${escapeHtml(formatBlock(block).slice(1, -1))}</p>`;
  return `<p>${renderText(block, context)}</p>`;
}

function renderFootnote(note: Footnote, context: RenderContext): string {
  const id = escapeHtml(note.id);
  const text = note.text.map((block) => renderText(block, context)).join('<br>');
  return `<p class="footnote" id="fn_${id}"><a href="#fnref_${id}" aria-label="Volver al texto de la nota ${id}">${id}</a> ${text}</p>`;
}

/** Spoken name of a provision's permanent link. */
function formatLinkLabel(provision: Provision): string {
  if (provision.kind === 'item') return 'Enlace a este punto';
  if (provision.kind === 'recital') return `Enlace al considerando ${/(\d+)$/.exec(provision.eId)?.[1] ?? ''}`;
  return `Enlace a ${provision.marker ?? formatHeading(provision)}`;
}

function renderAnchor(provision: Provision, context: RenderContext): string {
  const href = escapeHtml(context.findPath(provision.eId));
  return `<a class="anchor" href="${href}" aria-label="${escapeHtml(formatLinkLabel(provision))}">${linkIcon}</a>`;
}

function renderMarker(provision: Provision): string {
  const label = provision.kind === 'item' ? ` aria-label="${formatLinkLabel(provision)}"` : '';
  return `<a class="marker" href="#${provision.eId}"${label}>${escapeHtml(provision.marker ?? '')}</a>`;
}

/** Heading lines, the editor's without brackets. */
function renderHeadingText(provision: Provision, context: RenderContext): string {
  if (provision.editorial) {
    const [first, ...rest] = provision.heading ?? [];
    const own = first ? `<span class="omitted">${escapeHtml(formatBlock(first).slice(1, -1))}</span>` : '';
    return [own, ...rest.map((block) => renderText(block, context))].join('<br>');
  }
  return (provision.heading ?? [])
    .filter((block) => formatBlock(block) !== '')
    .map((block) => renderText(block, context))
    .join('<br>');
}

function renderListItem(provision: Provision, context: RenderContext): string {
  const [only, ...more] = provision.children;
  const plain = only?.kind === 'text' && !only.editorial && more.length === 0;
  const content = plain
    ? `<span>${renderText(only, context)}</span>`
    : `<div>${renderChildren(provision.children, context)}</div>`;
  return `<li id="${provision.eId}">${renderMarker(provision)} ${content}</li>`;
}

function renderList(provisions: readonly Provision[], context: RenderContext): string {
  const kind = provisions.every(({ kind }) => kind === 'item') ? ' dashes' : provisions[0]?.kind === 'paragraph' ? ' numerals' : '';
  const items = provisions.map((provision) => renderListItem(provision, context)).join('');
  return `<ol class="points${kind}" role="list">${items}</ol>`;
}

/** A numeral with a name of its own, and what stands under it. */
function renderNumeral(provision: Provision, context: RenderContext): string {
  const tag = `h${context.articleLevel + 1}`;
  const head = `<${tag}>${renderHeadingText(provision, context)}</${tag}>`;
  return (
    `<div class="numeral" id="${provision.eId}">${renderMarker(provision)}${head}</div>` +
    renderChildren(provision.children, context)
  );
}

function renderRecital(provision: Provision, context: RenderContext): string {
  return `<div class="recital" id="${provision.eId}">${renderChildren(provision.children, context)}${renderAnchor(provision, context)}</div>`;
}

function renderDisposition(provision: Provision, context: RenderContext): string {
  const [first, ...rest] = provision.children;
  const text = first?.kind === 'text' ? `<span>${renderText(first, context)}</span>` : '';
  return (
    `<div class="disposition" id="${provision.eId}"><p>${renderMarker(provision)} ${text}</p>` +
    `${renderChildren(rest, context)}</div>`
  );
}

/** A part of an annex with its own heading, one level below what it stands in. */
function renderDivision(provision: Provision, context: RenderContext): string {
  const depth = Math.min(6, context.articleLevel + (provision.eId.match(/dvs_/g)?.length ?? 1));
  const head = `<h${depth} id="${provision.eId}">${renderHeadingText(provision, context)}</h${depth}>`;
  return head + renderChildren(provision.children, context);
}

function renderProvisionInText(provision: Provision, context: RenderContext): string {
  switch (provision.kind) {
    case 'recital':
      return renderRecital(provision, context);
    case 'disposition':
      return renderDisposition(provision, context);
    case 'division':
    case 'attachment':
      return renderDivision(provision, context);
    case 'recitals':
      return `<p id="${provision.eId}">${renderHeadingText(provision, context)}</p>${renderChildren(provision.children, context)}`;
    default:
      return provision.heading ? renderNumeral(provision, context) : renderListItem(provision, context);
  }
}

/** HTML of what stands inside a provision: text, lists, tables and smaller provisions in order. */
export function renderChildren(children: readonly ProvisionChild[], context: RenderContext): string {
  let html = '';
  let list: Provision[] = [];
  const flush = (): void => {
    if (list.length > 0) html += renderList(list, context);
    list = [];
  };
  for (const child of children) {
    const isListed = child.kind !== 'text' && child.kind !== 'table' && child.kind !== 'note' && listed.has(child.kind) && !('heading' in child);
    if (isListed) {
      if (list.length > 0 && list[0]?.kind !== child.kind) flush();
      list.push(child);
      continue;
    }
    flush();
    if (child.kind === 'text') html += renderParagraph(child, context);
    else if (child.kind === 'table') html += renderTable(child, 'Tabla del texto oficial', context.findLinks);
    else if (child.kind === 'note') html += renderFootnote(child, context);
    else html += renderProvisionInText(child, context);
  }
  flush();
  return html;
}

/** An article (or annex, or group of dispositions) on the sheet, with our notes beside it. */
export function renderArticle(provision: Provision, context: RenderContext): string {
  const tag = `h${context.articleLevel}`;
  const marker = provision.marker && provision.kind !== 'component' ? `<span>${escapeHtml(provision.marker)}</span>` : '';
  const head =
    `<header class="article-head"><${tag}>${marker}${renderHeadingText(provision, context)}</${tag}>` +
    `${renderAnchor(provision, context)}</header>`;
  const margin = context.renderMargin(provision);
  const notes = margin === '' ? '' : `<div class="margin" role="note" aria-label="Notas nuestras">${margin}</div>`;
  return (
    `<article class="article" id="${provision.eId}"><div class="passage"><div class="text">` +
    `${head}${renderChildren(provision.children, context)}</div>${notes}</div></article>`
  );
}
