import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visitParents } from 'unist-util-visit-parents';
import { namePart } from './split-parts.ts';

/** What packing a page needs to know of the rest of the site. */
export interface PackContext {
  /** Address of the embed of a page, by the address of the page; only where a page has one alone. */
  embeds: ReadonlyMap<string, string>;
  /** Where packed scripts lie. */
  scripts: `/${string}/`;
  /** Text of a file of the site, by its address. */
  read: (address: string) => string;
}

/** A packed page, and the modules that it asks for, by address. */
export interface PackedPage {
  html: string;
  modules: readonly string[];
}

function packScript(element: Element, { scripts }: PackContext): string | undefined {
  const { type, src } = element.properties;
  if (element.tagName !== 'script' || type !== 'module' || typeof src !== 'string') return undefined;
  element.properties = { src: `${scripts}${namePart(src)}.js`, defer: true };
  return src;
}

/** A link to a page that can be taken too is followed in the frame, where even a locked one allows it; any other opens the page in full. */
function packLink(element: Element, { embeds }: PackContext): void {
  const { href } = element.properties;
  if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return;
  if (element.properties['dataFull'] !== undefined || element.properties['download'] !== undefined) return;
  const [, page = '', rest = ''] = /^([^?#]*)(.*)$/.exec(href) ?? [];
  const inner = embeds.get(page);
  element.properties = inner
    ? { ...element.properties, href: inner + rest }
    : { ...element.properties, target: '_blank', rel: ['noopener'] };
}

/** A locked frame may fetch nothing: what a tool goes by stands in its page. */
function packRules(element: Element, { read }: PackContext): void {
  const { dataRules } = element.properties;
  if (typeof dataRules !== 'string') return;
  const { dataRules: _, ...others } = element.properties;
  element.properties = { ...others, dataParameters: read(dataRules) };
}

/** Packs what stands under a node, also what a page keeps ready in a `<template>`; gives back the modules it asks for. */
function packNodes(tree: Root, context: PackContext): string[] {
  const modules: string[] = [];
  visitParents(tree, 'element', (element) => {
    const src = packScript(element, context);
    if (src !== undefined) modules.push(src);
    packLink(element, context);
    packRules(element, context);
    if (element.content) modules.push(...packNodes(element.content, context));
  });
  return modules;
}

/** Makes of the built page of an embed one that works in a frame that its host has locked: see `README.md`. */
export function packPage(html: string, context: PackContext): PackedPage {
  const tree: Root = fromHtml(html);
  const modules = packNodes(tree, context);
  return { html: toHtml(tree, { upperDoctype: false }), modules };
}
