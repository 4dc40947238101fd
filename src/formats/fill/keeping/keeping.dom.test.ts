import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  elsewhere,
  field,
  file,
  find,
  findInput,
  keep,
  kept,
  key,
  load,
  open,
  press,
  said,
  storage,
  until,
  write,
} from '../drive-form.fixture.ts';
import '../format-form.ts';

const isKeeping = (): boolean => findInput('[data-keep]').checked;

beforeEach(() => {
  localStorage.clear();
  open();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('keeping a form', () => {
  it('keeps nothing until it is asked to, then what is written, and forgets it when no longer asked', async () => {
    write('nombre', 'Ana');
    expect(localStorage.length).toBe(0);
    keep(true);
    await until(storage);
    write('nombre', 'Ana María');
    expect(JSON.parse(storage())).toMatchObject({ values: { nombre: 'Ana María', anio: '2,012' } });
    keep(false);
    await until(() => storage() === '');
    expect(field('nombre').value).toBe('Ana María');
  });

  it('puts back what was kept, rows too', async () => {
    localStorage.setItem(
      key,
      file({
        nombre: 'Luz',
        sexo: 'F',
        residuos: ['Vidrio'],
        socios: [{ dni: '1' }, { dni: '2' }, { dni: '3' }, { dni: '4' }],
      }),
    );
    open();
    await until(() => field('nombre').value === 'Luz');
    expect([...document.querySelectorAll<HTMLInputElement>('.marks :checked')].map(({ value }) => value)).toEqual([
      'F',
      'Vidrio',
    ]);
    expect(field('socios-4-dni').value).toBe('4');
    expect(field('anio').value, 'what the file has not is empty').toBe('');
    expect(findInput('[data-keep]').checked).toBe(true);
  });

  it('says that what was kept cannot be read, and does not erase it', async () => {
    localStorage.setItem(key, '{"format":');
    open();
    await until(said);
    expect(said()).toMatch(/no se puede leer/);
    expect(storage()).toBe('{"format":');
  });

  it('says that nothing can be kept, and goes on', async () => {
    const refuse = (): never => {
      throw new Error('full');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse });
    write('nombre', 'Ana');
    keep(true);
    await until(() => said().includes('no deja guardar'));
    expect(findInput('[data-keep]').checked).toBe(false);
    expect(field('nombre').value).toBe('Ana');
  });

  it('erases everything, the store too, and gives it back until the page is left', async () => {
    write('nombre', 'Ana');
    write('anio', '2026');
    keep(true);
    await until(storage);
    press('clear');
    expect([field('nombre').value, field('anio').value]).toEqual(['', '2,012']);
    expect(localStorage.length).toBe(0);
    expect(find('[data-action="undo"]').hidden).toBe(false);
    press('undo');
    expect([field('nombre').value, field('anio').value]).toEqual(['Ana', '2026']);
    await until(() => said().includes('se guarda otra vez'));
    expect([kept(), findInput('[data-keep]').checked]).toEqual([{ nombre: 'Ana', anio: '2026' }, true]);
  });

  it('keeps nothing again after erasing and taking it back, where nothing was kept', async () => {
    write('nombre', 'Ana');
    press('clear');
    press('undo');
    await until(() => said().includes('Volvió'));
    expect([field('nombre').value, storage(), isKeeping()]).toEqual(['Ana', '', false]);
  });

  it('lets what is typed before its part comes win over what is kept, and keeps it', async () => {
    localStorage.setItem(key, file({ nombre: 'Luz', anio: '2025', socios: [{ dni: '1' }] }));
    open();
    write('nombre', 'Ana');
    write('socios-1-dni', '9');
    await until(() => said().includes('Pusimos'));
    expect([field('nombre').value, field('anio').value]).toEqual(['Ana', '2025']);
    expect(kept()).toEqual({ nombre: 'Ana', anio: '2025', socios: [{ dni: '9' }, { dni: '1' }] });
  });

  it('leaves a blank at the end of what is being typed', async () => {
    localStorage.setItem(key, file({ anio: '2025' }));
    open();
    write('nombre', 'Ana ');
    await until(() => said().includes('Pusimos'));
    expect(field('nombre').value).toBe('Ana ');
  });
});

describe('a form that stands open twice', () => {
  it('brings in what is kept when its box is ticked, and replaces none of it with blanks', async () => {
    localStorage.setItem(key, file({ nombre: 'Luz', sexo: 'F', socios: [{ dni: '1' }] }));
    write('anio', '2026');
    keep(true);
    await until(() => said().includes('También pusimos'));
    expect([field('nombre').value, field('socios-1-dni').value]).toEqual(['Luz', '1']);
    expect(kept()).toEqual({ nombre: 'Luz', sexo: 'F', anio: '2026', socios: [{ dni: '1' }] });
  });

  it.each([
    [true, 'heard at once'],
    [false, 'found at the next key'],
  ])('writes what changed here into what the other page kept (%s: %s)', async (isHeard) => {
    write('nombre', 'Ana');
    keep(true);
    await until(storage);
    elsewhere(file({ nombre: 'Ana', anio: '2026', residuos: ['Papel'], socios: [{ dni: '1' }] }), isHeard);
    write('nombre', 'Ana María');
    expect(kept()).toEqual({ nombre: 'Ana María', anio: '2026', residuos: ['Papel'], socios: [{ dni: '1' }] });
    expect(field('anio').value).toBe('2026');
  });

  it('writes nothing back where nothing differs, or two pages would answer each other without an end', async () => {
    keep(true);
    await until(storage);
    const text = file({ nombre: 'Luz' });
    elsewhere(text);
    expect(field('nombre').value).toBe('Luz');
    expect(storage()).toBe(text);
  });

  it.each([
    [true, 'heard at once'],
    [false, 'found at the next key'],
  ])('puts nothing back that the other page erased, and says that it keeps no more (%s: %s)', async (isHeard) => {
    write('nombre', 'Ana');
    keep(true);
    await until(storage);
    elsewhere(null, isHeard);
    write('nombre', 'Ana María');
    expect([storage(), isKeeping(), field('nombre').value]).toEqual(['', false, 'Ana María']);
    expect(said()).toMatch(/Se borró lo guardado/);
  });

  it('erases what the other page keeps, though nothing is kept by this one', () => {
    localStorage.setItem(key, file({ nombre: 'Luz' }));
    press('clear');
    expect(storage()).toBe('');
  });

  it('stops, and overwrites nothing, where the other page keeps what cannot be read here', async () => {
    keep(true);
    await until(storage);
    const newer = file({ nombre: 'Luz' }, { version: 2 });
    elsewhere(newer);
    write('nombre', 'Ana');
    expect([storage(), isKeeping()]).toEqual([newer, false]);
    expect(said()).toMatch(/no se puede leer/);
  });
});

describe('loading a file over what is written', () => {
  it('gives it back, beside where the file was chosen', async () => {
    write('nombre', 'Ana');
    load(file({ nombre: 'Luz', sexo: 'F' }));
    await until(() => said().includes('Con «Deshacer» vuelve'));
    expect(field('nombre').value).toBe('Luz');
    expect(find('[data-action="undo"]').closest('[data-bar]')).toBe(find('[data-load]').closest('[data-bar]'));
    press('undo');
    expect([field('nombre').value, document.querySelectorAll('.marks :checked').length]).toEqual(['Ana', 0]);
    expect(find('[data-action="undo"]').hidden).toBe(true);
  });

  it('offers nothing where nothing was written', async () => {
    load(file({ nombre: 'Luz' }));
    await until(() => said().includes('Archivo cargado'));
    expect([said(), find('[data-action="undo"]').hidden]).toEqual(['Archivo cargado.', true]);
  });

  it('keeps what was erased before for «Deshacer»', async () => {
    write('nombre', 'Ana');
    press('clear');
    load(file({ nombre: 'Luz' }));
    await until(() => field('nombre').value === 'Luz');
    press('undo');
    expect(field('nombre').value).toBe('Ana');
  });
});
