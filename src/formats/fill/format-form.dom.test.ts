import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { field, file, find, findInput, load, open, press, said, until, write } from './drive-form.fixture.ts';
import './format-form.ts';

const problems = (): string[] => [...document.querySelectorAll('.error-text')].map(({ textContent }) => textContent);

describe('format-form', () => {
  beforeEach(() => {
    localStorage.clear();
    open();
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('gives names and values out of ids and words, and wakes its button', () => {
    expect(field('nombre').name).toBe('nombre');
    const marks = [...document.querySelectorAll<HTMLInputElement>('.marks input')];
    expect(marks.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'sexo M',
      'sexo F',
      'residuos Papel',
      'residuos Vidrio',
    ]);
    expect(findInput('[data-action="check"]').disabled).toBe(false);
  });

  it('shows what is wrong beside its field and takes it back while it is mended', async () => {
    write('socios-1-dni', '123');
    field('socios-1-dni').dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => problems().length > 0);
    expect(problems()[0]).toMatch(/8 cifras y aquí hay 3/);
    write('socios-1-dni', '12345678');
    expect(problems()).toEqual([]);
  });

  it('checks all of it when asked, in a summary that leads to each field', async () => {
    write('socios-1-dni', '123');
    press('check');
    await until(() => problems().length === 2);
    const links = [...document.querySelectorAll('.error-summary a')].map(({ textContent }) => textContent);
    expect(links).toEqual([
      expect.stringMatching(/^Año: .*impreso el año 2012/),
      expect.stringMatching(/^Fila 1, dni: El DNI/),
    ]);
    expect(problems()[1], 'beside the field its name is not said again').toMatch(/^Error: El DNI/);
    write('anio', '2026');
    write('socios-1-dni', '');
    write('nombre', 'Ana');
    press('check');
    await until(() => said().includes('No vemos errores'));
  });

  it('gives back what was written where everything is erased twice, as a double press does', () => {
    write('nombre', 'Ana');
    press('clear');
    press('clear');
    press('undo');
    expect(field('nombre').value).toBe('Ana');
  });

  it('adds and removes rows, numbers them anew, and keeps lines for paper', () => {
    press('add');
    press('add');
    press('add');
    const live = (): string[] =>
      [...document.querySelectorAll('tbody tr:not(.spare) th')].map(({ textContent }) => textContent);
    expect(live()).toEqual(['1', '2', '3', '4']);
    write('socios-2-dni', '22');
    write('socios-3-dni', '33');
    find('[aria-label="Quitar socio 2"]').click();
    expect(live()).toEqual(['1', '2', '3']);
    expect(field('socios-2-dni').value).toBe('33');
    for (let left = 3; left > 0; left -= 1) find('[aria-label="Quitar socio 1"]').click();
    expect(live()).toEqual(['1']);
    expect(document.querySelectorAll('tbody tr')).toHaveLength(3);
  });

  it('lets answers grow where the browser cannot', async () => {
    vi.stubGlobal('CSS', { supports: () => false });
    open();
    Object.defineProperty(field('nombre'), 'scrollHeight', { get: () => 20 * 3 });
    Object.defineProperty(field('nombre'), 'clientHeight', {
      get: () => 20 * Number(field('nombre').getAttribute('rows')),
    });
    document.querySelector('form')?.classList.add('sheet');
    await until(() => {
      write('nombre', 'tres líneas');
      return field('nombre').getAttribute('rows') === '3';
    });
  });

  it('sums what is written', async () => {
    press('add');
    write('socios-1-kilos', '1.5');
    write('socios-2-kilos', '2,25');
    await until(() => find('output').textContent === '3.75');
    write('socios-2-kilos', 'dos');
    await until(() => find('output').textContent === '');
  });

  it('takes pasted rows below those that are written, and says which want a look', async () => {
    write('socios-1-dni', '11111111');
    findInput('[data-paste]').value = 'DNI vigente\tKilos\n22222222\t5\n333\t7';
    press('paste');
    await until(() => find('[data-pasted]').textContent);
    expect([1, 2, 3].map((number) => field(`socios-${number}-dni`).value)).toEqual(['11111111', '22222222', '333']);
    expect(find('[data-pasted]').textContent).toMatch(
      /Entraron 2 filas, y todas se quedan.*Fila 3, DNI vigente: El DNI tiene 8/,
    );
  });

  it.each([
    ['{', 'ficha.json', /dañado/, 'a damaged file'],
    [file({}, { format: 'otra' }), 'ficha.json', /otro formulario/, 'one of another form'],
    [file({}, { version: 9 }), 'ficha.json', /versión más nueva/, 'one of a newer version'],
    [file({ sexo: 'X' }), 'ficha.json', /«sexo»/, 'one with an answer that is not offered'],
    ['no soy un libro', 'socios.xlsx', /no es una hoja de cálculo/, 'no workbook'],
    ['DNI vigente;Kilos\n', 'socios.csv', /ninguna fila/, 'a table without rows'],
    ['', 'socios.csv', /no trae ninguna fila/, 'an empty file'],
    ['"1;2\n3;4', 'socios.csv', /mira debajo de la tabla por qué/, 'a table with a quote that nothing closes'],
  ])('refuses %s (%s) with %s: %s, and loses nothing', async (text, name, words) => {
    write('nombre', 'Ana');
    load(text, name);
    await until(() => words.test(said()));
    expect(said()).toMatch(/Lo que habías escrito sigue aquí/);
    expect(field('nombre').value).toBe('Ana');
  });

  it('loads a file of its own, and rows out of a table', async () => {
    load(file({ nombre: 'Luz', socios: [{ dni: '12345678', kilos: '3' }] }));
    await until(() => field('nombre').value === 'Luz');
    load('DNI vigente;Kilos\n87654321;4', 'socios.csv');
    await until(() => field('socios-2-dni').value === '87654321');
    expect(field('nombre').value).toBe('Luz');
  });
  it('reads the names of a table that Excel saved in its own letters', async () => {
    load(
      Uint8Array.from('DNI vigente;Kilos\n1;Peña', (sign) => sign.charCodeAt(0)),
      'socios.csv',
    );
    await until(() => field('socios-1-kilos').value === 'Peña');
  });
});
