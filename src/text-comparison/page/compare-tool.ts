import type { ComparedNorm } from '../compared-norm.ts';

/** What an address asks for: two norms, and where wanted a part of each. */
const fields = [
  ['a', 'de'],
  ['b', 'con'],
] as const;
type Part = (typeof fields)[number][1];
type Name = (typeof fields)[number][0] | Part;

/** Choices of the form. */
export type Choices = Record<Name, string>;

/** Before this, nobody wonders whether it goes on. */
const patience = 300;
const failed = 'No llegó la parte que compara, o el texto de una norma. Revisa tu conexión y vuelve a probar.';

/** `<compare-texts>`: keeps the choices in the address; what reads, aligns and shows texts comes when it is asked for. */
class CompareTexts extends HTMLElement {
  /** Only the answer to the last request is shown. */
  #last = 0;
  /** Parts that are wanted: their lists may come later. */
  #parts: Record<Part, string> = { de: '', con: '' };

  connectedCallback(): void {
    this.#take(new URLSearchParams(location.search));
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const given = Object.entries(this.#choices).filter(([, value]) => value !== '');
      history.pushState(null, '', given.length === 0 ? location.pathname : `?${new URLSearchParams(given).toString()}`);
      void this.#compare();
    });
    addEventListener('popstate', () => {
      this.#take(new URLSearchParams(location.search));
    });
    this.querySelector('details')?.addEventListener('toggle', () => void this.#fillParts());
    for (const [norm, part] of fields) {
      this.#select(norm)?.addEventListener('change', () => {
        this.#parts[part] = '';
        void this.#fillParts();
      });
      this.#select(part)?.addEventListener('change', () => {
        this.#parts[part] = this.#select(part)?.value ?? '';
      });
    }
  }

  get #norms(): ComparedNorm[] {
    return JSON.parse(this.dataset['norms'] ?? '[]') as ComparedNorm[];
  }

  #select(name: Name): HTMLSelectElement | null {
    return this.querySelector(`select[name="${name}"]`);
  }

  get #choices(): Choices {
    const [a = '', b = ''] = fields.map(([norm]) => this.#select(norm)?.value);
    return { a, b, ...this.#parts };
  }

  #say(words: string): void {
    const place = this.querySelector('[data-said]');
    if (place) place.textContent = words;
  }

  /** The address goes into the form; two norms in it are compared at once. */
  #take(query: URLSearchParams): void {
    const read = (name: Name): string => query.get(name) ?? '';
    const isKnown = (wanted: string): boolean => this.#norms.some(({ id }) => id === wanted);
    this.#parts = { de: read('de'), con: read('con') };
    for (const [norm] of fields) {
      const select = this.#select(norm);
      if (select) select.value = isKnown(read(norm)) ? read(norm) : '';
    }
    const parts = this.querySelector('details');
    if (parts && read('de') + read('con') !== '') parts.open = true;
    void this.#fillParts();
    this.querySelector('[data-result]')?.setAttribute('hidden', '');
    const asked = [read('a'), read('b')].filter((id) => id !== '');
    if (!asked.every(isKnown)) this.#say('Aquí no está el texto de esa norma: elige otra.');
    else if (asked.length === 2) void this.#compare();
    else this.#say('');
  }

  /** The lists of parts, once somebody opens them. */
  async #fillParts(): Promise<void> {
    if (!this.querySelector('details')?.open) return;
    try {
      const { fillParts } = await import('./show-texts.ts');
      await Promise.all(
        fields.map(async ([norm, part]) => {
          const select = this.#select(part);
          if (select) await fillParts(select, () => [this.#select(norm)?.value ?? '', this.#parts[part]]);
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
    this.#say('');
    try {
      const { showTexts } = await import('./show-texts.ts');
      const says = await showTexts(this, this.#choices, this.#norms, () => own === this.#last);
      if (own === this.#last) this.#say(says);
    } catch {
      if (own === this.#last) this.#say(failed);
    } finally {
      clearTimeout(waiting);
    }
  }
}

customElements.define('compare-texts', CompareTexts);
