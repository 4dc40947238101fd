import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import './procedure-checklist.ts';
import { key, find, box, tick, choose, count, message, open, hearOther } from './procedure-checklist.fixture.ts';

/** How the reader came to the page. */
const arriveBy = (type: string): void => {
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] });
};

describe('procedure-checklist', () => {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('keeps what was ticked before its script came, beside what was kept', () => {
    arriveBy('navigate');
    localStorage.setItem(key, JSON.stringify({ r: 'abc', choices: {}, ready: ['dni'], notMine: [], at: {} }));
    open('', (page) => {
      for (const early of page.querySelectorAll<HTMLInputElement>('[data-item="foto"] input, [value="si"]'))
        early.checked = true;
    });
    expect([box('dni').checked, box('foto').checked, box('sanidad').checked]).toEqual([true, true, false]);
    expect((find('[name="organicos"][value="si"]') as HTMLInputElement).checked).toBe(true);
    expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({ ready: ['dni', 'foto'] });
  });

  it('takes what a browser fills in on the way back for no mark: it is of before', () => {
    arriveBy('back_forward');
    open('', (page) => {
      for (const old of page.querySelectorAll<HTMLInputElement>('[data-item="foto"] input')) old.checked = true;
    });
    expect([box('foto').checked, localStorage.getItem(key)]).toEqual([false, null]);
  });

  it('leaves alone what another tab keeps of other rules, and says that it keeps nothing', () => {
    open();
    tick(box('dni'));
    hearOther({ r: 'new', choices: {}, ready: ['x', 'y'], notMine: [], at: {} });
    tick(box('foto'));
    expect(localStorage.getItem(key)).toContain('"x","y"');
    expect([box('dni').checked, box('foto').checked]).toEqual([true, true]);
    expect(find('[data-note]').textContent).toContain('no se guardan');
    find('[data-clear]').click();
    expect(localStorage.getItem(key)).toContain('"x","y"');
  });

  it('says that there are own marks beside those of a link as soon as another tab makes some', () => {
    open('?listo=dni&r=abc');
    expect(message()).toBe('Ves las marcas del enlace.');
    hearOther({ r: 'abc', choices: {}, ready: ['foto'], notMine: [], at: { foto: Date.now() + 9 } });
    expect(message()).toContain('Las tuyas siguen guardadas');
  });

  it('shows every case until a question is answered', () => {
    open();
    expect(count()).toBe('0 de 3 listos');
    choose('no');
    expect(find('#caso').hidden).toBe(true);
    expect(count()).toBe('0 de 2 listos');
    choose('');
    expect(find('#caso').hidden).toBe(false);
  });

  it('counts what is ready, draws it, and leaves out what does not concern the reader', () => {
    open();
    tick(box('dni'));
    find('[data-item="foto"] [data-not-mine]').click();
    expect(count()).toBe('1 de 2 listos');
    expect(find('.done').getAttribute('stroke-dasharray')).toBe('1 2');
    expect(box('foto').disabled).toBe(true);
    expect(find('[data-item="foto"] [data-not-mine]').textContent).toBe('Sí me toca: foto');
    find('[data-item="foto"] [data-not-mine]').click();
    expect(count()).toBe('1 de 3 listos');
  });

  it('says how long the list of the reader is, and on paper for whom it is', async () => {
    const told = (): unknown[] => [
      find('[data-length]').textContent,
      find('[data-varies]').hidden,
      find('[data-case]').textContent,
    ];
    const expectTold = (length: string, isOneCase: boolean, who: string): Promise<void> =>
      vi.waitFor(() => {
        expect(told()).toEqual([length, isOneCase, `Para: ${who}`]);
      });
    open();
    await expectTold('De 2 a 3 cosas', false, 'todos los casos.');
    choose('si');
    await expectTold('3 cosas', true, '¿Recoges orgánicos? Sí.');
    choose('no');
    await expectTold('2 cosas', true, '¿Recoges orgánicos? No.');
    find('[data-item="foto"] [data-not-mine]').click();
    await expectTold('1 cosa', true, '¿Recoges orgánicos? No.');
    choose('');
    await expectTold('De 1 a 2 cosas', false, '¿Recoges orgánicos? No sé.');
    open('?organicos=si');
    await expectTold('2 cosas', true, '¿Recoges orgánicos? Sí.');
  });

  it('keeps marks and answers on the device', () => {
    open();
    tick(box('dni'));
    choose('no');
    open();
    expect([box('dni').checked, count()]).toEqual([true, '1 de 2 listos']);
  });

  it('clears marks, and brings them back', () => {
    open();
    tick(box('dni'));
    find('[data-clear]').click();
    expect([box('dni').checked, message(), localStorage.getItem(key)]).toEqual([false, 'Marcas borradas.', null]);
    find('[data-clear]').click();
    expect([box('dni').checked, localStorage.getItem(key) === null]).toEqual([true, false]);
  });

  it('shows the marks of a link and leaves those of the reader until they mark something', () => {
    open();
    tick(box('foto'));
    const own = localStorage.getItem(key);
    open('?organicos=no&listo=dni&r=abc');
    expect([box('dni').checked, box('foto').checked, count()]).toEqual([true, false, '1 de 2 listos']);
    expect(message()).toContain('siguen guardadas');
    expect(localStorage.getItem(key)).toBe(own);
    tick(box('foto'));
    expect(localStorage.getItem(key)).not.toBe(own);
    expect(location.search).toBe('');
  });

  it('does not apply the marks of a link of other rules', () => {
    open('?organicos=no&listo=dni&r=xyz');
    expect([box('dni').checked, count()]).toEqual([false, '0 de 2 listos']);
    expect(message()).toContain('otra versión');
  });

  it('does not apply marks kept under other rules, and offers to start again', () => {
    localStorage.setItem(key, '{"r":"xyz","ready":["dni"]}');
    open();
    expect([box('dni').checked, find('[data-restart]').hidden]).toEqual([false, false]);
    expect(message()).toContain('La lista cambió');
    find('[data-restart]').click();
    open();
    expect(message()).toBe('');
  });

  describe('beside another tab', () => {
    const write = (text: string | null): void => {
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      dispatchEvent(new StorageEvent('storage', { key }));
    };
    const marks = (): string[] => ['dni', 'foto', 'sanidad'].filter((id) => box(id).checked);

    it('shows what the other did, and keeps both', () => {
      open();
      tick(box('dni'));
      write('{"r":"abc","choices":{},"ready":["foto"],"at":{"foto":5}}');
      expect(marks()).toEqual(['dni', 'foto']);
      expect(localStorage.getItem(key)).toContain('"ready":["dni","foto"]');
    });

    it('does not write over what it has not heard of', () => {
      open();
      localStorage.setItem(key, '{"r":"abc","choices":{},"ready":["foto"],"at":{"foto":5}}');
      tick(box('dni'));
      expect(marks()).toEqual(['dni', 'foto']);
    });

    it('is cleared with the other, and then brings nothing back', () => {
      open();
      tick(box('dni'));
      write(null);
      expect([marks(), localStorage.getItem(key)]).toEqual([[], null]);
      tick(box('foto'));
      expect(marks()).toEqual(['foto']);
    });

    it('keeps the answers of its address', () => {
      open('?organicos=no');
      write('{"r":"abc","choices":{"organicos":"si"},"ready":["foto"],"at":{"foto":5}}');
      expect([count(), box('foto').checked]).toEqual(['1 de 2 listos', true]);
      tick(box('dni'));
      expect(localStorage.getItem(key)).toContain('"ready":["dni","foto"]');
    });

    it('goes on showing the marks of a link', () => {
      open('?listo=dni&r=abc');
      write('{"r":"abc","choices":{},"ready":["foto"],"at":{"foto":5}}');
      expect(marks()).toEqual(['dni']);
    });

    it('leaves marks of other rules alone', () => {
      open();
      tick(box('dni'));
      write('{"r":"xyz","ready":["foto"]}');
      expect([marks(), localStorage.getItem(key)]).toEqual([['dni'], '{"r":"xyz","ready":["foto"]}']);
    });
  });

  it.each(['{', '[]', '{"r":"abc","ready":{"length":9}}', '{"r":"abc","choices":null}'])(
    'works over a store edited to %s',
    (text) => {
      localStorage.setItem(key, text);
      open();
      tick(box('dni'));
      expect(count()).toBe('1 de 3 listos');
    },
  );

  it('says once that a full store keeps nothing, and goes on', () => {
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: full, removeItem: full, clear: () => undefined });
    open();
    expect(find('[data-note]').textContent).toContain('no se guardan');
    tick(box('dni'));
    expect(count()).toBe('1 de 3 listos');
  });

  it('copies a link with answers and marks only', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    open();
    choose('no');
    tick(box('dni'));
    find('[data-copy]').click();
    await vi.waitFor(() => {
      expect(find('[data-note]').textContent).toContain('Enlace copiado');
    });
    expect(writeText.mock.calls[0]?.[0]).toMatch(/\/tramites\/trujillo-prueba\/\?organicos=no&listo=dni&r=abc$/);
  });

  it('never reads an address as markup', () => {
    open('?organicos=%3Cimg%20src=x%3E&listo=%3Cimg%20src=x%3E&r=%3Cimg%3E');
    expect(document.querySelector('img')).toBeNull();
    expect(count()).toBe('0 de 3 listos');
  });
});
