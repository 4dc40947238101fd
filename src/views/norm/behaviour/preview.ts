import { readPreview, type PreviewContent } from './preview-content.ts';

const wide = '(min-width: 62rem)';

/** Pages already fetched, by address. */
const pages = new Map<string, Promise<Document>>();

function loadPage(url: URL): Promise<Document> {
  if (url.pathname === location.pathname) return Promise.resolve(document);
  const loaded =
    pages.get(url.pathname) ??
    fetch(url.pathname).then(async (response) => {
      if (!response.ok) throw new Error(String(response.status));
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    });
  pages.set(url.pathname, loaded);
  return loaded;
}

function createText(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function buildCard(content: PreviewContent, link: HTMLAnchorElement): HTMLElement {
  const card = document.createElement('aside');
  card.className = 'preview';
  card.id = 'vista-previa';
  if (content.status) {
    const status = createText('span', content.status, 'status');
    status.dataset['status'] = content.mark;
    card.append(status);
  }
  card.append(createText('p', content.title, 'preview-title'));
  if (content.passage) card.append(createText('blockquote', content.passage));
  if (content.evidence) card.append(createText('p', content.evidence, 'quiet'));
  const open = createText('a', 'Abrir') as HTMLAnchorElement;
  open.href = link.href;
  const last = document.createElement('p');
  last.append(open);
  card.append(last);
  return card;
}

/** In the margin beside its line where there is one, else below the passage's paragraph. */
function place(card: HTMLElement, link: HTMLAnchorElement): void {
  const passage = link.closest<HTMLElement>('.passage');
  if (passage && matchMedia(wide).matches) {
    card.classList.add('in-margin');
    card.style.insetBlockStart = `${String(link.getBoundingClientRect().top - passage.getBoundingClientRect().top)}px`;
    passage.append(card);
    return;
  }
  const block = link.closest('.table-wrap') ?? link.closest('p');
  if (block) block.after(card);
  else link.closest('li, div')?.append(card);
  // Under a long paragraph it would open out of sight.
  card.scrollIntoView({ block: 'nearest' });
}

/** One preview at a time: opened by pointer, focus or touch, closed by leaving, Escape or another. */
export class Previewer {
  #link: HTMLAnchorElement | undefined;
  #card: HTMLElement | undefined;
  #timer = 0;

  /** Opens the preview of a link (or closes the open one) after a delay in milliseconds. */
  plan(link: HTMLAnchorElement | undefined, delay: number): void {
    clearTimeout(this.#timer);
    if (link === this.#link) return;
    this.#timer = window.setTimeout(() => void this.#show(link), delay);
  }

  /** Keeps what is open, because the pointer is on it. */
  keep(): void {
    clearTimeout(this.#timer);
  }

  /** True for the open preview and what is in it. */
  contains(node: Node): boolean {
    return this.#card?.contains(node) ?? false;
  }

  /** Closes what is open. */
  close(): void {
    clearTimeout(this.#timer);
    this.#card?.remove();
    this.#link?.removeAttribute('aria-describedby');
    this.#link?.removeAttribute('data-open');
    this.#link = undefined;
    this.#card = undefined;
  }

  async #show(link: HTMLAnchorElement | undefined): Promise<void> {
    this.close();
    if (!link) return;
    this.#link = link;
    const url = new URL(link.href);
    const content = await loadPage(url).then(
      (page) => readPreview(page, url.hash),
      () => undefined,
    );
    if (!content || this.#link !== link) return;
    this.#card = buildCard(content, link);
    place(this.#card, link);
    link.setAttribute('aria-describedby', this.#card.id);
    link.dataset['open'] = '';
  }
}
