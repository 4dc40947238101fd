import { formatBlock, formatHeading } from '../tree/norm-outline.ts';
import type { Footnote, Provision, ProvisionChild, TextBlock } from '../tree/norm-tree.ts';
import { deepen, startRendering, type Level, type RenderContext, type Rendering } from './render-context.ts';
import { escapeHtml, renderInlines } from './render-inlines.ts';
import { renderTable } from './render-table.ts';

interface ListedProvision extends Provision {
  kind: 'paragraph' | 'point' | 'item';
}

/** True for a provision of a list: a numeral with a name of its own is none. */
function isListed(child: ProvisionChild): child is ListedProvision {
  return (child.kind === 'paragraph' || child.kind === 'point' || child.kind === 'item') && child.heading === undefined;
}

function renderText(block: TextBlock, rendering: Rendering): string {
  return renderInlines(block.inlines ?? [block.raw], rendering.findLinks(block.block), (mark, escaped) =>
    rendering.notes.renderMark(mark, escaped),
  );
}

/** The editor's own words come without brackets. */
function renderOwnWords(block: TextBlock): string {
  return escapeHtml(formatBlock(block).slice(1, -1));
}

/** A paragraph; the editor's looks like ours. */
function renderParagraph(block: TextBlock, rendering: Rendering): string {
  if (formatBlock(block).trim() === '') return '';
  if (block.editorial) return `<p class="omitted">${renderOwnWords(block)}</p>`;
  return `<p>${renderText(block, rendering)}</p>`;
}

function renderFootnote(note: Footnote, rendering: Rendering): string {
  const { attribute, start } = rendering.notes.renderStart(note.id, escapeHtml(note.id));
  const text = note.text.map((block) => renderText(block, rendering)).join('<br>');
  return `<p class="footnote"${attribute}>${start} ${text}</p>`;
}

/** Spoken name of a provision's permanent link. */
function formatLinkLabel(provision: Provision): string {
  if (provision.kind === 'item') return 'Enlace a este punto';
  if (provision.kind === 'recital') return `Enlace al considerando ${/(\d+)$/.exec(provision.eId)?.[1] ?? ''}`;
  const names = [provision.marker, formatHeading(provision), 'esta parte'];
  return `Enlace a ${names.find((name) => name) ?? ''}`;
}

function renderAnchor(provision: Provision, rendering: Rendering): string {
  const href = escapeHtml(rendering.findPath(provision.eId));
  return `<a class="anchor" href="${href}" aria-label="${escapeHtml(formatLinkLabel(provision))}"></a>`;
}

/**
 * The printed marker as the provision's permanent link. In a whole text those of lists become links in the
 * browser, from the id they stand in: written out, they would be a thirtieth of the page.
 */
function renderMarker(provision: Provision, { articleLevel }: Rendering): string {
  const marker = escapeHtml(provision.marker ?? '');
  if (articleLevel === 3 && isListed(provision)) return `<b>${marker}</b>`;
  const label = provision.kind === 'item' ? ` aria-label="${formatLinkLabel(provision)}"` : '';
  return `<a class="marker" href="#${provision.eId}"${label}>${marker}</a>`;
}

/** Heading lines, the editor's without brackets. */
function listHeadingLines(provision: Provision, rendering: Rendering): string[] {
  return (provision.heading ?? [])
    .map((block) => {
      if (block.editorial) return `<span class="omitted">${renderOwnWords(block)}</span>`;
      return renderText(block, rendering);
    })
    .filter((line) => line !== '');
}

/** The marker and the heading lines, each on its own; an editor's heading holds its marker already. */
function listFullHeading(provision: Provision, rendering: Rendering): string[] {
  const lines = listHeadingLines(provision, rendering);
  const isMarked = provision.marker !== undefined && provision.marker !== '' && !provision.editorial;
  return isMarked ? [escapeHtml(provision.marker ?? ''), ...lines] : lines;
}

/** A heading of any level with its id; what has no words keeps only its place. */
export function renderHeading(provision: Provision, rendering: Rendering, level: Level): string {
  const lines = listFullHeading(provision, rendering);
  if (lines.length === 0) return `<div id="${provision.eId}"></div>`;
  return `<h${level} id="${provision.eId}">${lines.join('<br>')}</h${level}>`;
}

function renderListItem(provision: Provision, rendering: Rendering, level: Level): string {
  const [only, ...more] = provision.children;
  const plain = only?.kind === 'text' && !only.editorial && more.length === 0;
  const content = plain
    ? renderText(only, rendering)
    : `<div>${renderInside(provision.children, rendering, level)}</div>`;
  return `<li id="${provision.eId}">${renderMarker(provision, rendering)} ${content}</li>`;
}

function renderList(provisions: readonly Provision[], rendering: Rendering, level: Level): string {
  const numerals = provisions[0]?.kind === 'paragraph' ? ' numerals' : '';
  const kind = provisions.every(({ kind }) => kind === 'item') ? ' dashes' : numerals;
  const items = provisions.map((provision) => renderListItem(provision, rendering, level)).join('');
  return `<ol class="points${kind}">${items}</ol>`;
}

/** A numeral with a name of its own, and what stands under it. */
function renderNumeral(provision: Provision, rendering: Rendering, level: Level): string {
  const name = listHeadingLines(provision, rendering).join('<br>');
  const head = name === '' ? '' : `<h${level}>${name}</h${level}>`;
  const inside = renderInside(provision.children, rendering, deepen(level));
  return `<div class="numeral" id="${provision.eId}">${renderMarker(provision, rendering)} ${head}</div>${inside}`;
}

function renderRecital(provision: Provision, rendering: Rendering, level: Level): string {
  const inside = renderInside(provision.children, rendering, level);
  return `<div class="recital" id="${provision.eId}">${inside}${renderAnchor(provision, rendering)}</div>`;
}

function renderRecitals(provision: Provision, rendering: Rendering, level: Level): string {
  const lines = listHeadingLines(provision, rendering).join('<br>');
  const head = lines === '' ? `<div id="${provision.eId}"></div>` : `<p id="${provision.eId}">${lines}</p>`;
  return head + renderInside(provision.children, rendering, level);
}

function renderDisposition(provision: Provision, rendering: Rendering, level: Level): string {
  const [first, ...rest] = provision.children;
  const name = listHeadingLines(provision, rendering).join('<br>');
  if (name !== '') return renderNumeral(provision, rendering, level);
  const isText = first?.kind === 'text' && !first.editorial;
  const text = isText ? ` <span>${renderText(first, rendering)}</span>` : '';
  const inside = renderInside(isText ? rest : provision.children, rendering, level);
  return `<div class="disposition" id="${provision.eId}"><p>${renderMarker(provision, rendering)}${text}</p>${inside}</div>`;
}

function renderProvision(provision: Provision, rendering: Rendering, level: Level): string {
  switch (provision.kind) {
    case 'recital':
      return renderRecital(provision, rendering, level);
    case 'recitals':
      return renderRecitals(provision, rendering, level);
    case 'disposition':
      return renderDisposition(provision, rendering, level);
    case 'paragraph':
      return renderNumeral(provision, rendering, level);
    case 'preamble':
    case 'conclusions': {
      const inside = renderInside(provision.children, rendering, level);
      return `<div id="${provision.eId}" class="part">${inside}</div>`;
    }
    default: {
      const inside = renderInside(provision.children, rendering, deepen(level));
      return renderHeading(provision, rendering, level) + inside;
    }
  }
}

/** Children in order; neighbouring points of one kind are one list. `level` is that of the next heading inside. */
export function renderInside(children: readonly ProvisionChild[], rendering: Rendering, level: Level): string {
  let html = '';
  let list: ListedProvision[] = [];
  const flush = (): void => {
    if (list.length > 0) html += renderList(list, rendering, level);
    list = [];
  };
  for (const child of children) {
    const joins = isListed(child) && (list.length === 0 || list[0]?.kind === child.kind);
    if (!joins) flush();
    if (isListed(child)) list.push(child);
    else if (child.kind === 'text') html += renderParagraph(child, rendering);
    else if (child.kind === 'note') html += renderFootnote(child, rendering);
    else if (child.kind === 'table') {
      html += renderTable(child, rendering.nameTable(), rendering.findLinks, (mark, escaped) =>
        rendering.notes.renderMark(mark, escaped),
      );
    } else html += renderProvision(child, rendering, level);
  }
  flush();
  return html;
}

/** An article (or annex, or group of dispositions) on the sheet, with our notes beside it. */
export function renderSheetArticle(provision: Provision, rendering: Rendering, level: Level): string {
  const [first = '', ...rest] = listFullHeading(provision, rendering);
  const isMarked = provision.marker !== undefined && provision.marker !== '' && provision.kind !== 'component';
  // In a whole text the number leads to the page of the article; on that page it is a name, and the link stands apart.
  const isLink = isMarked && rendering.articleLevel === 3;
  const tag = isLink ? `a href="${escapeHtml(rendering.findPath(provision.eId))}"` : 'span';
  const marked = `<${tag}>${first}</${isLink ? 'a' : 'span'}> ${rest.join('<br>')}`.trimEnd();
  const title = (isMarked ? marked : [first, ...rest].join('<br>')) || escapeHtml(formatLinkLabel(provision));
  const heading = `<h${level}>${title}</h${level}>`;
  const head = isLink
    ? heading
    : `<header class="article-head">${heading}${renderAnchor(provision, rendering)}</header>`;
  const margin = rendering.renderMargin(provision);
  const notes = margin === '' ? '' : `<div class="margin">${margin}</div>`;
  return (
    `<article class="article" id="${provision.eId}"><div class="passage"><div class="text">${head}` +
    `${renderInside(provision.children, rendering, deepen(level))}</div>${notes}</div></article>`
  );
}

/** HTML of what stands inside a provision: text, lists, tables and smaller provisions in order. */
export function renderChildren(children: readonly ProvisionChild[], context: RenderContext): string {
  return renderInside(children, startRendering(children, context), deepen(context.articleLevel));
}

/** An article (or annex, or group of dispositions) on a page of its own. */
export function renderArticle(provision: Provision, context: RenderContext): string {
  return renderSheetArticle(provision, startRendering([provision], context), context.articleLevel);
}
