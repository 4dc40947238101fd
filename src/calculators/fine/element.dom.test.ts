import { afterEach, describe, expect, it } from 'vitest';
import './element.ts';
import type { FineParameters } from './parameters.ts';

const cells = { cells: [], doubts: [], related: [], row: 'fila' };
const frame = {
  norm: 'norma',
  uit: ['UIT'],
  remarks: [],
  later: [],
  defence: ['Defensa'],
  doubts: [],
  absent: [],
};
const parameters: FineParameters = {
  remedies: [],
  uit: [
    { year: 2026, soles: 5500, decree: 'DS' },
    { year: 2025, soles: 5350, decree: 'DS' },
  ],
  groups: [
    {
      ...frame,
      municipality: 'trujillo',
      place: 'Trujillo',
      rests: 'om-1-2012-x',
      since: 2012,
      cases: [
        {
          ...cells,
          code: '173',
          name: 'G 173',
          short: 'No separar',
          offenders: [{ id: 'comercio', label: 'un comercio', percent: '1' }],
          repeats: [],
        },
      ],
    },
    {
      ...frame,
      municipality: 'cusco',
      place: 'el Cusco',
      rests: 'om-1-2012-x',
      since: 2016,
      cases: [
        {
          ...cells,
          code: '4',
          name: 'código 4',
          short: 'Fuera del horario',
          offenders: [{ id: 'cualquiera', label: 'cualquier persona', percent: '5' }],
          repeats: [{ id: 'primera', printed: 'Amonestación escrita' }],
        },
      ],
    },
  ],
};

const radio = (name: string, value: string): string =>
  `<label class="choice"><input type="radio" name="${name}" value="${value}">${value}</label>`;

const markup = `
<div class="error-summary" hidden><ul></ul></div>
<form>
  <fieldset class="field"><div>${radio('municipio', 'trujillo')}${radio('municipio', 'cusco')}</div></fieldset>
  <div class="field"><select name="infraccion"><option value="">Elige</option>
    <optgroup data-municipality="trujillo"><option value="173">173</option></optgroup>
    <optgroup data-municipality="cusco"><option value="4">4</option></optgroup>
    <option value="otra">Otra cosa</option></select></div>
  <div><fieldset class="field"><div>${radio('infractor', 'persona-natural')}${radio('infractor', 'comercio')}</div></fieldset></div>
  <div hidden><fieldset class="field"><div>${radio('vez', 'primera')}</div></fieldset></div>
  <div class="field"><input name="anio" value="2026"></div>
  <button type="submit">Calcular</button>
</form>
<div data-result hidden></div>`;

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  return element;
};

const findSelect = (name: string): HTMLSelectElement => find(`[name="${name}"]`) as HTMLSelectElement;

/** Opens the page; `before` is what was chosen before the tool came. */
function open(query: string, before: (tool: HTMLElement) => void = () => undefined): void {
  history.replaceState(null, '', `/calculadoras/multa/${query}`);
  const tool = document.createElement('fine-tool');
  tool.dataset['parameters'] = JSON.stringify(parameters);
  tool.innerHTML = markup;
  before(tool);
  document.body.replaceChildren(tool);
}

function choose(name: string, value: string): void {
  const box = document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
  if (box) {
    box.click();
    return;
  }
  findSelect(name).value = value;
  find(`[name="${name}"]`).dispatchEvent(new Event('input', { bubbles: true }));
}

const isAsked = (name: string): boolean => {
  const group = find(`[name="${name}"]`).closest('fieldset');
  return group?.disabled === false && group.parentElement?.hidden === false;
};
const press = (): void => {
  find('[type="submit"]').click();
};
const result = (): string => find('[data-result]').textContent.replaceAll('\u00a0', ' ');

afterEach(() => {
  document.body.replaceChildren();
});

describe('fine-tool', () => {
  it.each([
    ['', true, false, 'nothing chosen'],
    ['?municipio=trujillo&infraccion=173', true, false, 'a table that names offenders'],
    ['?municipio=trujillo&infraccion=otra', false, false, 'what the table does not have: nobody is asked for'],
    ['?municipio=cusco&infraccion=4', false, true, 'a table that names nobody, a row with steps'],
  ])('«%s» asks for offender %s and repetition %s: %s', (query, offender, repeat) => {
    open(query);
    expect([isAsked('infractor'), isAsked('vez')]).toEqual([offender, repeat]);
  });

  it('marks offenders that the row does not name, and still answers for them', () => {
    open('');
    choose('municipio', 'trujillo');
    choose('infraccion', '173');
    choose('infractor', 'persona-natural');
    const notes = [...document.querySelectorAll('[data-note]')].map((note) => note.closest('label')?.textContent);
    expect(notes).toEqual(['persona-natural(no figura en el cuadro)']);
    press();
    expect(result()).toContain('El cuadro no prevé multa para una persona natural');
    expect(document.querySelector('.field.invalid')).toBeNull();
  });

  it.each([
    ['', 'chosen before the tool came'],
    ['?municipio=trujillo&infraccion=173', 'of the address'],
  ])('«%s»: offenders are marked with the next choice, so that the form does not move by itself (%s)', (query) => {
    open(query, (tool) => {
      tool.querySelector<HTMLInputElement>('[value="trujillo"]')?.click();
      const select = tool.querySelector('select');
      if (select) select.value = '173';
    });
    expect(document.querySelectorAll('[data-note]')).toHaveLength(0);
    choose('infractor', 'comercio');
    expect(document.querySelectorAll('[data-note]')).toHaveLength(1);
  });

  it('keeps «Otra cosa» whatever the municipality, and answers it', () => {
    open('');
    choose('municipio', 'trujillo');
    choose('infraccion', 'otra');
    choose('municipio', 'cusco');
    press();
    expect(result()).toContain('En el Cusco, esta norma no prevé multa');
  });

  it('takes back an infraction of the other table', () => {
    open('');
    choose('municipio', 'trujillo');
    choose('infraccion', '173');
    choose('municipio', 'cusco');
    expect(findSelect('infraccion').value).toBe('');
    press();
    expect(find('.error-summary').textContent).toContain('Elige una infracción del cuadro del Cusco');
  });

  it('answers from the address, then for another table', () => {
    open('?municipio=trujillo&infraccion=173&infractor=comercio&anio=2025');
    expect(result()).toContain('S/ 53.50');
    choose('municipio', 'cusco');
    choose('infraccion', '4');
    press();
    expect(result()).toContain('S/ 267.50');
  });

  it('sets what an address brings as text, never as HTML', () => {
    open('?municipio=trujillo&infraccion=173&infractor=comercio&anio=%3Cimg%20src%3Dx%3E');
    expect(document.querySelector('img')).toBeNull();
    expect((find('[name="anio"]') as HTMLInputElement).value).toBe('<img src=x>');
    expect(find('.error-summary').hidden).toBe(false);
  });
});
