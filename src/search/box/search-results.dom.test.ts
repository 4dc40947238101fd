import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleNorms } from '../look-up/look-up.fixture.ts';
import { lookUp } from '../look-up/look-up.ts';
import { buildLookupIndex } from '../look-up/lookup-index.ts';
import './search-results.ts';
import { buildOutsideFixture } from '../meaning/outside.fixture.ts';

const index = buildLookupIndex(sampleNorms);
const { loadLookup, loadPagefind, dropPagefind, canReachIndex } = vi.hoisted(() => ({
  loadLookup: vi.fn(),
  loadPagefind: vi.fn(),
  dropPagefind: vi.fn(),
  canReachIndex: vi.fn(),
}));
vi.mock('../look-up/load-lookup.ts', () => ({ loadLookup }));
vi.mock('../full-text/load-pagefind.ts', () => ({ loadPagefind, dropPagefind, canReachIndex }));

vi.stubGlobal('fetch', (path: string) => Promise.resolve(Response.json(path.includes('fuera') ? outside : noWords)));
const outside = buildOutsideFixture({ places: ['Lima'], foreign: ['wasi'] });
const noWords = { own: '', other: '' };

const page = `<search-results>
  <form id="f" action="/buscar/"><input name="q"></form>
  <select name="estado" form="f"><option value=""></option><option value="vigente" data-mark="vigente">Vigente</option></select>
  <p data-count tabindex="-1"></p>
    <section data-numbers hidden><h2></h2><ul></ul></section>
  <div data-meaning></div>
  <section data-found hidden><ol></ol><button type="button" data-more hidden></button></section>
  <p data-covers hidden></p><div data-none hidden></div><section data-doors></section><div data-error hidden><p data-missing></p><button type="button" data-retry></button></div>
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
      index,
      find: (query: string) => lookUp(query, index),
      complete: () => Promise.resolve([]),
    });
    loadPagefind.mockReset().mockResolvedValue(buildPagefind(23));
    dropPagefind.mockReset();
    canReachIndex.mockReset().mockResolvedValue(true);
  });

  it('leaves what somebody typed before it came', async () => {
    await open('');
    const input = find('input') as HTMLInputElement;
    input.focus();
    input.value = '33.2 e';
    // As when the script comes after the page.
    (find('search-results') as HTMLElement & { connectedCallback: () => void }).connectedCallback();
    await settle();
    expect(input.value).toBe('33.2 e');
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
    expect(find('[data-count]').textContent).toBe('Encontrado por número: «27314».');
    expect(find('[data-meaning]').textContent).toContain('23 lugares');
  });

  it('shows what the number means before the words come, and leaves it where it is', async () => {
    let come: (pagefind: unknown) => void = () => undefined;
    loadPagefind.mockReturnValue(new Promise((resolve) => (come = resolve)));
    await open('?q=27314');
    const before = find('[data-count]').textContent;
    expect([find('[data-numbers]').hidden, find('[data-found]').hidden]).toEqual([false, true]);
    come(buildPagefind(3));
    await settle();
    expect([find('[data-found]').hidden, find('[data-count]').textContent]).toEqual([false, before]);
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
    const shown = (): boolean[] => ['none', 'covers', 'found', 'doors'].map((name) => !find(`[data-${name}]`).hidden);
    expect(shown()).toEqual([true, true, false, false]);
    await open('');
    expect(shown()).toEqual([false, false, false, true]);
  });

  it('says that a place is not covered, and leads to what is', async () => {
    await open('?q=carnet+lima');
    expect(find('[data-count]').textContent).toBe('No tenemos normas de Lima: «carnet lima».');
    const links = [...document.querySelectorAll('[data-meaning] a')];
    expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['?q=carnet', 'Buscar «carnet» en lo que sí tenemos'],
      ['?q=%22Lima%22', 'Ver dónde se nombra «Lima»: 23 lugares'],
    ]);
    expect([find('[data-covers]').hidden, find('[data-none]').hidden]).toEqual([false, true]);
    expect(document.querySelectorAll('ol > li, ul > li')).toHaveLength(0);
  });

  it('says that a number is not here, and offers the nearest', async () => {
    await open('?q=ley+29418');
    expect(find('[data-count]').textContent).toContain('No tenemos ese número: «ley 29418».');
    expect(find('[data-numbers] h2').textContent).toBe('Números cercanos');
    expect(find('[data-numbers] li').textContent).toContain('Ley N° 29419');
    expect(find('[data-found]').hidden).toBe(true);
  });

  it('asks whether another word was meant, and shows what there is with it', async () => {
    const known = buildPagefind(3) as { search: (query: string | null) => unknown };
    const search = (query: string | null): unknown =>
      query?.includes('trisiclo') ? Promise.resolve({ results: [] }) : known.search(query);
    loadPagefind.mockResolvedValue({ search });
    vi.stubGlobal('fetch', (path: string) =>
      Promise.resolve(Response.json(path.includes('palabras-t') ? { own: '0triciclo', other: '' } : outside)),
    );
    await open('?q=Trisiclo');
    expect(find('[data-meaning]').textContent).toContain('¿Quisiste decir «triciclo»?');
    expect(find('[data-meaning] a').getAttribute('href')).toBe('?q=triciclo');
    expect(document.querySelectorAll('ol > li')).toHaveLength(3);
  });

  describe('when a part does not come', () => {
    const missing = (): string => (find('[data-error]').hidden ? '' : find('[data-missing]').textContent);

    it('says that the words are missing, shows the numbers, and tries again', async () => {
      loadPagefind.mockRejectedValueOnce(new Error('sin conexión'));
      await open('?q=27314');
      expect([missing(), find('[data-numbers]').hidden]).toEqual([
        expect.stringContaining('por palabras no llegó'),
        false,
      ]);
      expect(find('[data-none]').hidden).toBe(true);
      find('[data-retry]').click();
      await settle();
      expect([missing(), document.querySelectorAll('ol > li').length]).toEqual(['', 10]);
      expect(document.activeElement).toBe(find('[data-count]'));
      expect(location.search).toBe('?q=27314');
    });

    it('says that the numbers are missing, and shows the words', async () => {
      loadLookup.mockRejectedValue(new Error('sin conexión'));
      await open('?q=27314');
      expect([missing(), document.querySelectorAll('ol > li').length]).toEqual([
        expect.stringContaining('por número no llegó'),
        10,
      ]);
    });

    it('says that the numbers are missing where only their texts do not come', async () => {
      const complete = () => Promise.resolve([{ status: 'rejected' }]);
      loadLookup.mockResolvedValue({ index, find: () => ({ kind: 'none' }), complete });
      await open('?q=27314');
      expect(missing()).toContain('por número no llegó');
    });

    it('says that nothing came, and gives no advice on the question', async () => {
      loadLookup.mockRejectedValue(new Error('sin conexión'));
      loadPagefind.mockRejectedValue(new Error('sin conexión'));
      await open('?q=27314');
      expect([missing(), find('[data-none]').hidden]).toEqual([expect.stringContaining('ni por número'), true]);
    });

    it('does not take an index that did not come for an empty one', async () => {
      loadPagefind.mockResolvedValue(buildPagefind(0));
      canReachIndex.mockResolvedValue(false);
      await open('?q=xyz');
      expect([missing(), find('[data-none]').hidden]).toEqual([expect.stringContaining('por palabras no llegó'), true]);
      expect(dropPagefind).toHaveBeenCalledOnce();
    });

    it('shows the texts that came and counts those that did not', async () => {
      const pagefind = buildPagefind(4) as { search: () => Promise<{ results: { data: () => Promise<unknown> }[] }> };
      const { results } = await pagefind.search();
      for (const hit of results.slice(1, 3)) hit.data = () => Promise.reject(new Error('sin conexión'));
      loadPagefind.mockResolvedValue(pagefind);
      await open('?q=carnet');
      expect([missing(), document.querySelectorAll('ol > li').length]).toEqual([
        'Faltan 2 lugares que no llegaron a cargar.',
        2,
      ]);
    });
  });

  it('asks with the filters of the address and keeps them there', async () => {
    const pagefind = buildPagefind(1) as { search: ReturnType<typeof vi.fn> };
    loadPagefind.mockResolvedValue(pagefind);
    await open('?q=carnet&estado=vigente');
    expect(pagefind.search).toHaveBeenCalledWith('carnet', { filters: { estado: ['vigente'] } });
    expect(find('select')).toHaveProperty('value', 'vigente');
  });
});
