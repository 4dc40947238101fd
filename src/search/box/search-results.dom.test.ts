import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleNorms } from '../look-up/look-up.fixture.ts';
import { lookUp } from '../look-up/look-up.ts';
import { buildLookupIndex } from '../look-up/lookup-index.ts';
import './search-results.ts';

const index = buildLookupIndex(sampleNorms);
const { loadLookup, loadPagefind } = vi.hoisted(() => ({ loadLookup: vi.fn(), loadPagefind: vi.fn() }));
vi.mock('../look-up/load-lookup.ts', () => ({ loadLookup }));
vi.mock('../full-text/load-pagefind.ts', () => ({ loadPagefind }));

const page = `<search-results>
  <form id="f" action="/buscar/"><input name="q"></form>
  <select name="estado" form="f"><option value=""></option><option value="vigente" data-mark="vigente">Vigente</option></select>
  <p data-count></p>
  <section data-numbers hidden><ul></ul></section>
  <section data-found hidden><ol></ol><button type="button" data-more hidden></button></section>
  <div data-none hidden></div><div data-error hidden></div>
</search-results>`;

/** Pagefind with this many texts, all of which have every word. */
function buildPagefind(count: number, excerpt = 'el <mark>carnet</mark>'): unknown {
  const results = Array.from({ length: count }, (_, at) => ({
    id: String(at),
    score: 1,
    data: () =>
      Promise.resolve({
        url: `/n/${at}/`,
        excerpt,
        meta: { title: `Artículo ${at}` },
        filters: { estado: ['vigente'] },
      }),
  }));
  return { search: vi.fn().mockResolvedValue({ results }) };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
}

async function open(query: string): Promise<void> {
  history.replaceState(null, '', `/buscar/${query}`);
  const template = document.createElement('template');
  template.innerHTML = page;
  document.body.replaceChildren(template.content);
  await settle();
}

describe('search-results', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
    loadLookup.mockReset().mockResolvedValue({
      find: (query: string) => lookUp(query, index),
      complete: () => Promise.resolve(),
    });
    loadPagefind.mockReset().mockResolvedValue(buildPagefind(23));
  });

  it('loads nothing and says nothing without a question', async () => {
    await open('');
    expect(loadPagefind).not.toHaveBeenCalled();
    expect(find('[data-count]').textContent).toBe('');
  });

  it('shows ten hits, counts all and offers more', async () => {
    await open('?q=carnet');
    expect(document.querySelectorAll('ol > li')).toHaveLength(10);
    expect(find('[data-count]').textContent).toContain('23 lugares');
    find('[data-more]').click();
    await settle();
    expect(document.querySelectorAll('ol > li')).toHaveLength(20);
    expect(document.activeElement?.textContent).toBe('Artículo 10');
    expect(location.search).toBe('?q=carnet&pagina=2');
  });

  it('puts what the number means first', async () => {
    await open('?q=27314');
    expect(find('[data-numbers]').hidden).toBe(false);
    expect(find('[data-numbers] li').textContent).toContain('Ley N° 27314');
  });

  it('says the state of a hit in words', async () => {
    await open('?q=carnet');
    expect(find('ol .status').textContent).toBe('Vigente');
  });

  it('marks words in excerpts and sets everything else as text', async () => {
    loadPagefind.mockResolvedValue(buildPagefind(1, '<img src=x> <mark>carnet</mark>'));
    await open('?q=%3Cb%3Ecarnet');
    expect(document.querySelector('img, b')).toBeNull();
    expect(find('mark').textContent).toBe('carnet');
    expect(find('[data-count]').textContent).toBe('Un lugar con «<b>carnet».');
  });

  it('gives advice when nothing is found', async () => {
    loadPagefind.mockResolvedValue(buildPagefind(0));
    await open('?q=xyz');
    expect(find('[data-none]').hidden).toBe(false);
    expect(find('[data-found]').hidden).toBe(true);
  });

  it('says so when the index cannot be loaded, and still shows numbers', async () => {
    loadPagefind.mockRejectedValue(new Error('sin conexión'));
    await open('?q=27314');
    expect(find('[data-error]').hidden).toBe(false);
    expect(find('[data-numbers]').hidden).toBe(false);
  });

  it('asks with the filters of the address and keeps them there', async () => {
    const pagefind = buildPagefind(1) as { search: ReturnType<typeof vi.fn> };
    loadPagefind.mockResolvedValue(pagefind);
    await open('?q=carnet&estado=vigente');
    expect(pagefind.search).toHaveBeenCalledWith('carnet', { filters: { estado: ['vigente'] } });
    expect(find('select')).toHaveProperty('value', 'vigente');
  });
});
