import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Outcome } from './result/result-view.ts';
import { ToolForm } from './tool-form.ts';

interface Parameters {
  most: number;
}

class SampleTool extends ToolForm<Parameters> {
  protected override answer(answers: URLSearchParams, { most }: Parameters): Outcome {
    const number = Number(answers.get('numero') ?? '');
    if (!(number > 0)) return { problems: [{ field: 'numero', message: 'Escribe un número, por ejemplo 3' }] };
    if (!answers.has('clase')) return { problems: [{ field: 'clase', message: 'Elige una clase' }] };
    return {
      result: {
        answer: ['Son ', { strong: String(Math.min(number, most)) }, ' de ', answers.get('clase') ?? ''],
        sums: [{ caption: 'Operación', rows: [{ label: ['Tope'], value: String(most) }] }],
        tables: [{ caption: 'Días', head: ['Día', 'Por qué'], rows: [[['1'], [{ text: 'Ley', href: '/normas/' }]]] }],
        norms: ['om-1'],
        now: [['Nada']],
        sections: [{ heading: 'Qué podría cambiarlo', items: [['Otra norma']] }],
      },
    };
  }
}

const page = `
  <template data-doubt="om-1"><p class="doubt">No sabemos si rige</p></template>
  <template data-doubt="om-2"><p class="doubt">Ni esta</p></template>
  <sample-tool data-parameters='{"most":5}'>
    <div class="error-summary" role="alert" tabindex="-1" hidden><h2>Hay un problema</h2><ul></ul></div>
    <form class="form" novalidate>
      <div class="field"><label for="campo-numero">Número</label><p id="ayuda">Por ejemplo 3</p>
        <input id="campo-numero" name="numero" aria-describedby="ayuda"></div>
      <fieldset class="field"><legend>Clase</legend><div>
        <label><input type="radio" id="campo-clase" name="clase" value="a">A</label>
        <label><input type="radio" name="clase" value="b">B</label></div></fieldset>
      <select name="lugar"><option value="">Elige</option><option value="aqui">Aquí</option></select>
      <button type="submit">Calcular</button>
    </form>
    <div data-result hidden></div>
  </sample-tool>`;

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`No ${selector}`);
  return element;
};
const field = (): HTMLInputElement => find('#campo-numero') as HTMLInputElement;
const result = (): HTMLElement => find('[data-result]');

/** The page as it opens at this query. */
function openAt(query: string): void {
  history.replaceState(null, '', `/calculadoras/muestra/${query}`);
  document.title = 'Muestra';
  // As in a page, where the script runs once the markup is there.
  const main = document.createElement('main');
  main.innerHTML = page;
  document.body.replaceChildren(main);
}

function submit(): void {
  find('[type="submit"]').click();
}

beforeAll(() => {
  customElements.define('sample-tool', SampleTool);
});
beforeEach(() => {
  openAt('');
});

describe('a tool', () => {
  it('says nothing until it is asked', () => {
    expect(result().hidden).toBe(true);
    expect(find('.error-summary').hidden).toBe(true);
  });

  it('tells what is wrong beside the field, in the summary and in the title, and keeps the value', () => {
    field().value = 'abc';
    submit();
    expect(find('.error-summary').hidden).toBe(false);
    expect(document.activeElement).toBe(find('.error-summary'));
    expect(find('.error-summary a').getAttribute('href')).toBe('#campo-numero');
    expect(find('.error-text').textContent).toBe('Error: Escribe un número, por ejemplo 3');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().getAttribute('aria-describedby')).toBe('ayuda campo-numero-error');
    expect(field().value).toBe('abc');
    expect(document.title).toBe('Error: Muestra');
  });

  it('leads from the summary to the field', () => {
    submit();
    find('.error-summary a').click();
    expect(document.activeElement).toBe(field());
  });

  it('ties the message of a group to each of its answers', () => {
    field().value = '3';
    submit();
    const described = [...document.querySelectorAll('[name="clase"]')].map((radio) =>
      radio.getAttribute('aria-describedby'),
    );
    expect(described).toEqual(['campo-clase-error', 'campo-clase-error']);
  });

  it('takes messages back once all is well, and gives the answer with its focus and address', () => {
    submit();
    field().value = '3';
    (find('[value="b"]') as HTMLInputElement).checked = true;
    submit();
    expect(document.querySelectorAll('.error-text, .invalid, [aria-invalid]')).toHaveLength(0);
    expect(find('.error-summary').hidden).toBe(true);
    expect(field().getAttribute('aria-describedby')).toBe('ayuda');
    expect(document.title).toBe('Muestra');
    expect(find('.answer').textContent).toBe('Son 3 de b');
    expect(document.activeElement).toBe(find('#resultado'));
    expect(location.search).toBe('?numero=3&clase=b&v=1');
    expect(find('table.sum td').textContent).toBe('5');
    expect(find('.data a').getAttribute('href')).toBe('/normas/');
  });

  it('says first the answer, then the doubt about its norm and no other, then what to do; the rest is folded', () => {
    openAt('?numero=9&clase=a');
    expect([...result().children].map((part) => part.textContent.slice(0, 20))).toEqual([
      'Resultado',
      'Son 5 de a',
      'No sabemos si rige',
      'Qué hacer ahora',
      'Nada',
      'Cómo se calculópaso ',
      'Qué podría cambiarlo',
      'Copiar enlaceImprimi',
    ]);
    expect([...result().querySelectorAll('details')].map(({ open }) => open)).toEqual([false, false]);
    expect([...result().querySelectorAll('summary')].map(({ textContent }) => textContent)).toEqual([
      'Cómo se calculópaso a paso',
      'Qué podría cambiarlo1 punto',
    ]);
  });

  it('keeps the first answer of a question that the address leaves out', () => {
    find('[value="a"]').setAttribute('checked', '');
    (find('[value="b"]') as HTMLInputElement).checked = true;
    history.pushState(null, '', '?numero=3');
    dispatchEvent(new PopStateEvent('popstate'));
    expect((find('[value="a"]') as HTMLInputElement).checked).toBe(true);
  });

  it('forgets, on the way back, what was typed in a field that the address leaves out', () => {
    field().value = '9';
    history.pushState(null, '', '?clase=a');
    dispatchEvent(new PopStateEvent('popstate'));
    expect(field().value).toBe('');
  });

  it('takes the answer away when something it was made from changes', () => {
    openAt('?numero=9&clase=a');
    expect(result().hidden).toBe(false);
    field().value = '1';
    field().dispatchEvent(new Event('input', { bubbles: true }));
    expect(result().hidden).toBe(true);
    expect(result().textContent).toBe('');
  });

  it('opens a link with its answer, without moving the focus', () => {
    openAt('?numero=9&clase=a&v=1');
    expect(find('.answer').textContent).toBe('Son 5 de a');
    expect(field().value).toBe('9');
    expect(document.activeElement).toBe(document.body);
  });

  it('fills what a link answers, and does not scold for the rest', () => {
    openAt('?numero=9');
    expect(field().value).toBe('9');
    expect(find('.error-summary').hidden).toBe(true);
    expect(document.activeElement).toBe(document.body);
    openAt('?numero=-9');
    expect(find('.error-summary').hidden).toBe(false);
  });

  it('tells what a form lacks that the browser sent before the tool was there', () => {
    openAt('?numero=9&lugar=');
    expect(find('.error-text').textContent).toBe('Error: Elige una clase');
  });

  it('tells that a link is of another version, and does not answer', () => {
    openAt('?numero=9&clase=a&v=7');
    expect(result().hidden).toBe(true);
    expect(find('.error-text').textContent).toContain('otra versión');
    expect(field().value).toBe('9');
  });

  it('asks to choose where a link brings an answer that a list does not offer', () => {
    openAt('?numero=9&clase=a&lugar=allá');
    expect((find('[name="lugar"]') as HTMLSelectElement).selectedIndex).toBe(0);
  });

  it('sets hostile answers as text', () => {
    openAt(`?numero=2&clase=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(document.querySelector('img')).toBeNull();
    expect(find('.answer').textContent).toContain('<img');
  });
});
