import { beforeEach, describe, expect, it } from 'vitest';
import './observation-filter.ts';

const row = (id: string, norm: string, severity: string, inside = ''): string =>
  `<li id="${id}" data-row data-norm="${norm}" data-severity="${severity}">${inside}</li>`;

const markup = `
<observation-filter>
  <details id="form"><form>
    <select name="norma"><option value="">Todas</option><option value="om-1">OM 1</option><option value="da-2">DA 2</option></select>
    <select name="gravedad"><option value="">Todo</option><option value="hacer">Hacer</option><option value="redaccion">Redacción</option></select>
    <button type="reset" hidden>Quitar filtros</button>
  </form></details>
  <p role="status"></p>
  <p data-none hidden>Ninguna</p>
  <section id="grave" data-group><h2>Hacer <small data-count>(2)</small></h2>
    <ul>${row('a', 'om-1', 'hacer')}${row('b', 'da-2', 'hacer')}</ul></section>
  <section id="wording" data-group><h2>Redacción <small data-count>(1)</small></h2>
    <details data-fold><ul>${row('c', 'om-1', 'redaccion', '<span id="former"></span>')}</ul></details></section>
</observation-filter>`;

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
};
const listShown = (): string[] => [...document.querySelectorAll('[data-row]:not([hidden])')].map(({ id }) => id);
const open = (address: string): void => {
  history.replaceState(null, '', `/observaciones/${address}`);
  const page = document.createElement('main');
  page.innerHTML = markup;
  document.body.replaceChildren(page);
};
const isOpen = (): boolean => find('[data-fold]').hasAttribute('open');

describe('observation-filter', () => {
  beforeEach(() => {
    open('');
  });

  it('counts wording apart and leaves it folded', () => {
    expect(find('[role="status"]').textContent).toBe('2 observaciones y 1 de redacción');
    expect(isOpen()).toBe(false);
  });

  it.each([
    ['a norm', '?norma=da-2', ['b'], '1 observación', '(1)'],
    ['wording', '?gravedad=redaccion', ['c'], '1 observación de redacción', '(0)'],
    ['both', '?norma=om-1&gravedad=hacer', ['a'], '1 observación', '(1)'],
    ['nothing that is offered', '?norma=ley-9', ['a', 'b', 'c'], '2 observaciones y 1 de redacción', '(2)'],
  ])('an address asks for %s', (_reason, query, shown, words, grave) => {
    open(query);
    expect(listShown()).toEqual(shown);
    expect(find('[role="status"]').textContent).toBe(words);
    expect(find('#grave [data-count]').textContent).toBe(grave);
    expect(find('#grave').hidden).toBe(!shown.some((id) => id !== 'c'));
  });

  it('says so where there is none', () => {
    open('?norma=da-2&gravedad=redaccion');
    expect(listShown()).toEqual([]);
    expect(find('[data-none]').hidden).toBe(false);
  });

  it('unfolds wording when it is asked for', () => {
    open('?norma=om-1');
    expect(isOpen()).toBe(true);
  });

  it.each([
    ['an observation', '#c', true],
    ['one that was joined to another', '#former', true],
    ['one that is not folded', '#a', false],
    ['nothing that is here', '#no', false],
  ])('unfolds for the address of %s', (_reason, hash, expected) => {
    open(hash);
    expect(isOpen()).toBe(expected);
  });
});
