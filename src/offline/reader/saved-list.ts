import { buildElement } from '#forms';
import { cacheNames, offlinePath } from '../names.ts';
import { registerWorker } from './register-worker.ts';
import { formatDay, formatWeight } from './saving/format-saved.ts';
import { listSavedItems, removeSaved, type SavedItem } from './saving/saved-items.ts';

/** A page that was visited and is kept for a time. */
interface VisitedPage {
  path: string;
  title: string;
}

async function listVisited(): Promise<VisitedPage[]> {
  const cache = await caches.open(cacheNames.pages);
  const pages: VisitedPage[] = [];
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname;
    const html = (await (await cache.match(url))?.text()) ?? '';
    const { title } = new DOMParser().parseFromString(html, 'text/html');
    if (path !== offlinePath) pages.push({ path, title: title.split(' · ')[0] ?? path });
  }
  return pages.sort((a, b) => a.title.localeCompare(b.title, 'es'));
}

function buildSaved({ path, title, savedOn, bytes }: SavedItem): HTMLLIElement {
  const button = buildElement(
    'button',
    { type: 'button', class: 'button' },
    'Quitar',
    buildElement('span', { class: 'sr' }, ` «${title}»`),
  );
  const item = buildElement(
    'li',
    {},
    buildElement('span', {}, buildElement('a', { href: path }, title)),
    button,
    buildElement('small', {}, `Guardado el ${formatDay(savedOn)}, ${formatWeight(bytes)}`),
  );
  button.addEventListener('click', () => {
    void removeSaved(path).then(showSaved);
  });
  return item;
}

const find = (name: string): HTMLElement | null => document.querySelector(`[data-${name}]`);

function fill(name: string, items: readonly HTMLLIElement[]): void {
  const list = find(name);
  list?.replaceChildren(...items);
  list?.toggleAttribute('hidden', items.length === 0);
  find(`${name}-none`)?.toggleAttribute('hidden', items.length > 0);
}

async function showSaved(): Promise<void> {
  fill('saved', (await listSavedItems()).map(buildSaved));
}

/** What a reader asked for who was led here by the worker. */
function showMissing(): void {
  const missing = find('missing');
  if (!missing || location.pathname === offlinePath) return;
  document.title = document.title.replace(/^[^·]*/, 'Sin conexión ');
  missing.querySelector('button')?.addEventListener('click', () => {
    location.reload();
  });
}

async function showVisited(): Promise<void> {
  const visited = await listVisited();
  fill(
    'visited',
    visited.map(({ path, title }) => buildElement('li', {}, buildElement('a', { href: path }, title))),
  );
}

/**
 * Brings the page of what is kept to life; where the browser keeps nothing, it says so. What is there is shown before the worker has come,
 * which takes seconds over a poor network: by then somebody reads on, and the page would move under them.
 */
export async function showKept(): Promise<void> {
  showMissing();
  const kept = find('kept');
  try {
    await Promise.all([showSaved(), showVisited()]);
    kept?.removeAttribute('hidden');
    if (!(await registerWorker())) throw new Error('Nothing is kept here.');
  } catch {
    kept?.setAttribute('hidden', '');
    find('refused')?.removeAttribute('hidden');
  }
}
