import type { ComparedNorm } from './compared-norm.ts';

/** What an address asks for: two norms, and where wanted a part of each. */
const names = ['a', 'b', 'de', 'con'] as const;
type Name = (typeof names)[number];

/** Choices of the form. */
export type Choices = Record<Name, string>;

/** Before this, nobody wonders whether it goes on. */
const patience = 300;
const failed = 'No llegó la parte que compara, o el texto de una norma. Revisa tu conexión y vuelve a probar.';

/** `<compare-texts>`: keeps the choices in the address; what reads, aligns and shows texts comes when it is asked for. */
class CompareTexts extends HTMLElement {
  /** Only the answer to the last request is shown. */
  #last = 0;

  connectedCallback(): void {
    this.#take(new URLSearchParams(location.search));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const given = names.flatMap((name) => (this.#read(name) === '' ? [] : [[name, this.#read(name)]]));
      history.pushState(null, '', `?${new URLSearchParams(given).toString()}`);
      void this.#compare();
    });
    addEventListener('popstate', () => {
      this.#take(new URLSearchParams(location.search));
    });
    const parts = this.querySelector('details');
    parts?.addEventListener('toggle', () => {
      if (parts.open) void this.#fillParts();
    });
    for (const name of ['a', 'b'] as const)
      this.#select(name)?.addEventListener('change', () => {
        if (parts?.open) void this.#fillParts();
      });
  }

  get #norms(): ComparedNorm[] {
    return JSON.parse(this.dataset['norms'] ?? '[]') as ComparedNorm[];
  }

  #select(name: Name): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  #read(name: Name): string {
    return this.#select(name)?.value ?? '';
  }

  #say(words: string): void {
    const place = this.querySelector('[data-said]');
    if (place) place.textContent = words;
  }

  /** The address goes into the form; two norms in it are compared at once. */
  #take(query: URLSearchParams): void {
    const choices = Object.fromEntries(names.map((name) => [name, query.get(name) ?? ''])) as Choices;
    for (const name of ['a', 'b'] as const) {
      const select = this.#select(name);
      if (select) select.value = this.#norms.some(({ id }) => id === choices[name]) ? choices[name] : '';
    }
    const parts = this.querySelector('details');
    const hasParts = choices.de !== '' || choices.con !== '';
    if (parts && hasParts) parts.open = true;
    const ready = hasParts ? this.#fillParts(choices) : Promise.resolve();
    if (choices.a !== '' && choices.b !== '') void ready.then(() => this.#compare());
    else this.querySelector('[data-result]')?.setAttribute('hidden', '');
  }

  async #fillParts(choices?: Choices): Promise<void> {
    try {
      const { fillParts } = await import('./show-texts.ts');
      await Promise.all(
        (
          [
            ['a', 'de'],
            ['b', 'con'],
          ] as const
        ).map(async ([norm, part]) => {
          const select = this.#select(part);
          if (select) await fillParts(select, this.#read(norm), choices?.[part] ?? select.value);
        }),
      );
    } catch {
      this.#say(failed);
    }
  }

  async #compare(): Promise<void> {
    this.#last += 1;
    const own = this.#last;
    const waiting = setTimeout(() => {
      this.#say('Leyendo los textos…');
    }, patience);
    try {
      const { showTexts } = await import('./show-texts.ts');
      const choices = Object.fromEntries(names.map((name) => [name, this.#read(name)])) as Choices;
      const says = await showTexts(this, choices, this.#norms, () => own === this.#last);
      if (own === this.#last) this.#say(says);
    } catch {
      if (own === this.#last) this.#say(failed);
    } finally {
      clearTimeout(waiting);
    }
  }
}

customElements.define('compare-texts', CompareTexts);
