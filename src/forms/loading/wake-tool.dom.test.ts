import { afterEach, beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import type { Outcome } from '../result/result-view.ts';
import { ToolForm } from '../tool-form.ts';
import { wakeTool } from './wake-tool.ts';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
let count = 0;

type Load = Mock<() => Promise<unknown>>;

/** A tool of its own name: what was defined once stays defined. */
function setUp(address = '/calculadoras/x/'): { name: string; load: Load } {
  const name = `woken-${++count}-tool`;
  history.replaceState(null, '', address);
  document.body.innerHTML = `<${name} data-parameters="{}"><div class="error-summary" hidden><ul></ul></div>
    <form><div class="field"><input id="kilos" name="kilos"></div><button type="submit">Calcular</button></form>
    <div data-result hidden></div></${name}>`;
  const define = (): void => {
    customElements.define(
      name,
      class extends ToolForm<object> {
        protected answer(answers: URLSearchParams): Outcome {
          return { result: { answer: [`Son ${answers.get('kilos') ?? ''}`], norms: [], now: [], sections: [] } };
        }
      },
    );
  };
  const load = vi.fn<() => Promise<unknown>>(() => {
    define();
    return Promise.resolve();
  });
  return { name, load };
}

const fail = (load: Load): void => {
  load.mockImplementationOnce(() => Promise.reject(new TypeError('Failed to fetch')));
};
const field = (): HTMLInputElement => {
  const input = document.querySelector('input');
  if (!input) throw new Error('There is no field.');
  return input;
};
function type(value: string): void {
  field().value = value;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}
const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();
const alert = (): string | undefined => document.querySelector('[role="alert"][data-failure]')?.textContent;
const result = (): string => document.querySelector('[data-result]')?.textContent ?? '';

describe('wakeTool', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('loads nothing before somebody turns to the tool', async () => {
    const { name, load } = setUp();
    wakeTool(name, load);
    await settle();
    expect(load).not.toHaveBeenCalled();
    field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    field().dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settle();
    expect(load).toHaveBeenCalledOnce();
  });

  it('loads at once for those who arrive with answers', async () => {
    const { name, load } = setUp('/calculadoras/x/?kilos=4&v=1');
    wakeTool(name, load);
    await settle();
    expect(field().value).toBe('4');
    expect(result()).toContain('Son 4');
  });

  it('answers a question that came before the tool', async () => {
    const { name, load } = setUp();
    wakeTool(name, load);
    field().value = '7';
    press('[type="submit"]');
    await settle();
    expect(result()).toContain('Son 7');
  });

  it('says that the tool did not come, keeps what was typed in the address, and tries again', async () => {
    const { name, load } = setUp();
    fail(load);
    wakeTool(name, load);
    type('9');
    await settle();
    expect(alert()).toContain('No se pudo cargar');
    expect(alert()).not.toContain('vuelve a cargar');
    fail(load);
    press('[type="submit"]');
    await settle();
    expect(alert()).toContain('vuelve a cargar la página');
    expect(location.search).toBe('?kilos=9&v=1');
    expect(field().value).toBe('9');
    press('[data-failure] button');
    await settle();
    expect(alert()).toBeUndefined();
    expect(result()).toContain('Son 9');
  });

  it.each([
    [
      '?tema=oscuro&kilos=4&color=%23064',
      '?kilos=9&v=1&tema=oscuro&color=%23064',
      'the look of a frame is not an answer',
    ],
    ['?reglas=x', '?kilos=9&v=1&reglas=x', 'nor is the version of its link'],
  ])('from %s typed answers make %s: %s', async (search, kept) => {
    const { name, load } = setUp(`/embed/calculadora/x/${search}`);
    fail(load);
    wakeTool(name, load);
    type('9');
    fail(load);
    press('[type="submit"]');
    await settle();
    expect(location.search).toBe(kept);
  });

  it('does not lose the answers of an address while it does not come', async () => {
    const { name, load } = setUp('/calculadoras/x/?kilos=4&v=1');
    fail(load);
    wakeTool(name, load);
    await settle();
    press('[data-failure] button');
    await settle();
    expect(location.search).toBe('?kilos=4&v=1');
    expect(result()).toContain('Son 4');
  });

  it('gives back the room that it took for an answer, once the answer is there', async () => {
    const { name, load } = setUp();
    const isAwaited = (): boolean => document.querySelector('[data-result][data-awaited]') !== null;
    let isTaken = false;
    wakeTool(name, () => {
      isTaken = isAwaited();
      return load();
    });
    field().value = '7';
    press('[type="submit"]');
    await settle();
    expect(result()).toContain('Son 7');
    expect([isTaken, isAwaited()]).toEqual([true, false]);
  });

  it.each([
    ['they are not found', () => Promise.resolve(new Response('no', { status: 404 }))],
    ['another page comes in their place', () => Promise.resolve(new Response('<html>Wi-Fi</html>'))],
    ['the line is down', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('says that the rules of a tool did not come, and tries again: %s', async (_, answer) => {
    const { name, load } = setUp('/calculadoras/x/?kilos=4&v=1');
    const tool = document.querySelector<HTMLElement>(name);
    tool?.setAttribute('data-rules', '/calculadoras/x/reglas.json');
    tool?.removeAttribute('data-parameters');
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
    wakeTool(name, load);
    await settle();
    await settle();
    expect(alert()).toContain('No se pudo cargar');
    expect(load).not.toHaveBeenCalled();
    fetched.mockImplementation(() => Promise.resolve(new Response('{"limit":50}')));
    press('[data-failure] button');
    await settle();
    await settle();
    expect(fetched).toHaveBeenLastCalledWith('/calculadoras/x/reglas.json');
    expect(tool?.dataset['parameters']).toBe('{"limit":50}');
    expect(result()).toContain('Son 4');
  });

  it('leaves a page without the tool alone', () => {
    setUp();
    expect(() => {
      wakeTool('absent-tool', () => Promise.resolve(undefined));
    }).not.toThrow();
  });
});
