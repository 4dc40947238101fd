import { beforeEach, describe, expect, it } from 'vitest';
import './norm-filter.ts';

const row = (id: string, title: string, data: string): string =>
  `<li ${data}><a href="/normas/${id}/">${id}</a> <span>${title}</span> <span class="status">Vigente</span></li>`;

const markup = `
<norm-filter>
  <details><form>
    <input name="q" type="search">
    <select name="tipo"><option value="">Todos</option><option value="ley">Leyes</option></select>
    <select name="orden"><option value="">Rango</option><option value="titulo">Título</option></select>
    <input type="checkbox" name="texto" value="si">
    <button type="reset" hidden>Quitar filtros</button>
  </form></details>
  <p role="status">3 normas</p>
  <p data-none hidden>Ninguna</p>
  <ul class="shelf" data-flat hidden></ul>
  <section data-type="ley"><h2>Leyes</h2><ul class="shelf" id="leyes">
    ${row('ley-2', 'Zonas <span class="badge">Texto completo</span>', 'data-year="2002" data-words="basura"')}
    ${row('ley-1', 'Ambiente', 'data-year="2001"')}
  </ul></section>
  <section data-type="ordenanza"><h2>Ordenanzas</h2><ul class="shelf" id="ordenanzas">${row('om-1', 'Multas', '')}</ul></section>
</norm-filter>`;

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
};
const findField = (name: string): HTMLInputElement => find(`[name="${name}"]`) as HTMLInputElement;
const listShown = (): string[] =>
  [...document.querySelectorAll('li:not([hidden]) > a')].map((link) => link.textContent);
const open = (query: string): void => {
  history.replaceState(null, '', `/normas/${query}`);
  // As in a page, where the script runs once the markup is there.
  const page = document.createElement('main');
  page.innerHTML = markup;
  document.body.replaceChildren(page);
};
const type = (name: string, value: string): void => {
  const field = findField(name);
  if (field.type === 'checkbox') field.checked = value !== '';
  else field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('norm-filter', () => {
  beforeEach(() => {
    open('');
  });

  it('shows every norm as printed when nothing is asked', () => {
    expect(listShown()).toEqual(['ley-2', 'ley-1', 'om-1']);
    expect(find('[role="status"]').textContent).toBe('3 normas');
    expect(find('[type="reset"]').hasAttribute('hidden')).toBe(true);
  });

  it('filters while typing, counts, hides empty groups and writes the address', () => {
    type('q', 'BASURA');
    expect(listShown()).toEqual(['ley-2']);
    expect(find('[role="status"]').textContent).toBe('1 de 3 normas');
    expect(find('[data-type="ordenanza"]').hasAttribute('hidden')).toBe(true);
    expect(location.search).toBe('?q=BASURA');
  });

  it('finds the norms that have their text', () => {
    type('texto', 'si');
    expect(listShown()).toEqual(['ley-2']);
  });

  it('takes its answers from the address', () => {
    open('?tipo=ley&q=ambiente');
    expect(listShown()).toEqual(['ley-1']);
    expect(findField('tipo').value).toBe('ley');
    expect(find('details').hasAttribute('open')).toBe(true);
  });

  it('ignores what no question offers and never reads the address as markup', () => {
    open('?tipo=%3Cimg%20src=x%3E&orden=constructor&q=%3Cimg%20src%3Dx%3E');
    expect(findField('tipo').value).toBe('');
    expect(findField('q').value).toBe('<img src=x>');
    expect(document.querySelector('img')).toBeNull();
    expect(find('[data-none]').hasAttribute('hidden')).toBe(false);
  });

  it('sorts into one list and puts the groups back', () => {
    type('orden', 'titulo');
    expect([...find('[data-flat]').children].map((item) => item.querySelector('a')?.textContent)).toEqual([
      'ley-1',
      'om-1',
      'ley-2',
    ]);
    type('orden', '');
    expect([...find('#leyes').children].map((item) => item.querySelector('a')?.textContent)).toEqual([
      'ley-2',
      'ley-1',
    ]);
    expect(find('[data-flat]').hasAttribute('hidden')).toBe(true);
  });

  it('clears everything', async () => {
    type('q', 'basura');
    (find('form') as HTMLFormElement).reset();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(listShown()).toHaveLength(3);
    expect(location.search).toBe('');
  });
});
