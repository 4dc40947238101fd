import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleNorms } from '../look-up/look-up.fixture.ts';
import { lookUp } from '../look-up/look-up.ts';
import { buildLookupIndex } from '../look-up/lookup-index.ts';
import './choice-list.ts';
import './search-box.ts';

const index = buildLookupIndex(sampleNorms);
const { loadLookup } = vi.hoisted(() => ({ loadLookup: vi.fn() }));
vi.mock('../look-up/load-lookup.ts', () => ({ loadLookup }));

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function press(input: HTMLInputElement, key: string): void {
  input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

async function type(input: HTMLInputElement, text: string): Promise<HTMLLIElement[]> {
  input.focus();
  await settle();
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
  await settle();
  return [...document.querySelectorAll('li')];
}

function submit(form: HTMLFormElement): boolean {
  return form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
}

function setUp(): { input: HTMLInputElement; form: HTMLFormElement; assign: ReturnType<typeof vi.fn> } {
  document.body.innerHTML = '<search-box><form action="/buscar/"><input id="q" name="q"></form></search-box>';
  const assign = vi.fn();
  vi.spyOn(location, 'assign').mockImplementation(assign);
  const [input, form] = [document.querySelector('input'), document.querySelector('form')];
  if (!input || !form) throw new Error('The box has no form.');
  return { input, form, assign };
}

describe('search-box', () => {
  beforeEach(() => {
    loadLookup.mockReset();
    loadLookup.mockResolvedValue({
      find: (query: string) => lookUp(query, index),
      complete: () => Promise.resolve(),
    });
  });

  it('loads nothing before it gets focus', async () => {
    const { input } = setUp();
    await settle();
    expect(loadLookup).not.toHaveBeenCalled();
    input.focus();
    expect(loadLookup).toHaveBeenCalledOnce();
  });

  it('offers what a number means and says how many there are', async () => {
    const { input } = setUp();
    const options = await type(input, 'art 20');
    expect(options.map((option) => option.dataset['url'])).toEqual([
      '/normas/da-002-2016-mpc/art_20/',
      '/normas/om-011-2012-mpt/art_20/',
    ]);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelector('[role="status"]')?.textContent).toContain('2 opciones');
  });

  it('says that a norm is no longer in force, and how sure that is', async () => {
    const { input } = setUp();
    const [option] = await type(input, '27314');
    expect(option?.textContent).toBe('Ley N° 27314 Ley General de Residuos Sólidos Derogada, sin confirmar');
  });

  it('moves with the arrows and tells which choice is active', async () => {
    const { input } = setUp();
    const options = await type(input, 'art 20');
    press(input, 'ArrowDown');
    expect(input.getAttribute('aria-activedescendant')).toBe(options[0]?.id);
    expect(options[0]?.getAttribute('aria-selected')).toBe('true');
    press(input, 'ArrowUp');
    expect(input.hasAttribute('aria-activedescendant')).toBe(false);
    press(input, 'ArrowUp');
    expect(input.getAttribute('aria-activedescendant')).toBe(options[1]?.id);
  });

  it('closes with Escape', async () => {
    const { input } = setUp();
    await type(input, 'art 20');
    press(input, 'Escape');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('opens the only answer with Enter', async () => {
    const { input, form, assign } = setUp();
    await type(input, '33.2 e');
    expect(submit(form)).toBe(false);
    expect(assign).toHaveBeenCalledWith('/normas/om-011-2012-mpt/art_33/#art_33__para_33-2__point_e');
  });

  it('opens the active choice with Enter', async () => {
    const { input, form, assign } = setUp();
    await type(input, 'art 20');
    press(input, 'ArrowDown');
    submit(form);
    expect(assign).toHaveBeenCalledWith('/normas/da-002-2016-mpc/art_20/');
  });

  it('never guesses: several answers go to the results page', async () => {
    const { input, form, assign } = setUp();
    await type(input, 'art 20');
    expect(submit(form)).toBe(true);
    expect(assign).not.toHaveBeenCalled();
  });

  it('leaves words and hostile text to the results page, as text', async () => {
    const { input, form } = setUp();
    expect(await type(input, '<img src=x onerror=alert(1)>')).toEqual([]);
    expect(document.querySelector('img')).toBeNull();
    expect(submit(form)).toBe(true);
  });

  it('works as a plain form when the data cannot be loaded', async () => {
    loadLookup.mockRejectedValue(new Error('sin conexión'));
    const { input, form } = setUp();
    await type(input, '27314');
    expect(submit(form)).toBe(true);
  });
});
