import type { Page } from 'playwright-core';
import { findSession } from './kept-pages.ts';

/** One thing of a page as the browser tells it to a screen reader. */
export interface ToldNode {
  role: string;
  name: string;
  /** Words within, where it is a part that speaks up when they change. */
  says?: string;
}

/** What somebody operates, and what shows instead of words: without a name nobody who listens knows what it is. */
const NAMED = new Set(
  'button checkbox combobox heading img image link listbox menuitem option radio searchbox slider spinbutton switch tab textbox'.split(
    ' ',
  ),
);

/** Parts of the page that are jumped to: two of a kind are told apart by their names. */
const LANDMARKS = new Set('banner complementary contentinfo form main navigation region search'.split(' '));

/** Parts that speak up by themselves. */
const LIVE = new Set(['alert', 'status', 'log']);

/** The accessibility tree of a page as the browser builds it, flattened; what nobody hears is left out. */
export async function readAccessibility(page: Page): Promise<ToldNode[]> {
  const { nodes } = await findSession(page).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (value: { value?: unknown } | undefined): string =>
    typeof value?.value === 'string' ? value.value.trim() : '';
  const listWords = (id: string): string => {
    const node = byId.get(id);
    if (!node) return '';
    if (read(node.role) === 'StaticText') return read(node.name);
    return (node.childIds ?? []).map(listWords).join(' ');
  };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ nodeId, role, name }) => ({
      role: read(role),
      name: read(name),
      ...(LIVE.has(read(role)) && { says: listWords(nodeId).replaceAll(/\s+/g, ' ').trim() }),
    }));
}

/** What a page does not tell to who listens: things without a name, parts of one kind and one name, no main part or two. */
export function listUntold(nodes: readonly ToldNode[]): string[] {
  const unnamed = nodes
    .filter(({ role, name }) => NAMED.has(role) && name === '')
    .map(({ role }) => `${role}: no name`);
  const parts = nodes.filter(({ role }) => LANDMARKS.has(role)).map(({ role, name }) => `${role} «${name}»`);
  const twice = parts.filter((part, index) => parts.indexOf(part) !== index).map((part) => `${part}: twice`);
  const mains = nodes.filter(({ role }) => role === 'main').length;
  return [...unnamed, ...twice, ...(mains === 1 ? [] : [`${mains} main parts`])];
}

/** What the parts of a page that speak up say now. */
export function listAnnounced(nodes: readonly ToldNode[]): string[] {
  return nodes.flatMap(({ says }) => (says ? [says] : []));
}
