import { buildElement } from '#forms';
import { copyText } from '#ui';

/** Most that one sheet of codes holds: three rows of three on each of its sides. */
const most = 18;

/** How many were chosen, and when no more fit. */
export function describeChosen(count: number): string {
  if (count >= most) return `${most}, las que caben en una hoja por sus dos caras`;
  return count === 1 ? '1 elegida' : `${count} elegidas`;
}

/** A page of a trainer's own: what is ticked stands in the address, with its code, to share and to print. */
export class WorkshopPage extends HTMLElement {
  connectedCallback(): void {
    const asked = new Set(new URLSearchParams(location.search).getAll('llevar'));
    const taken = new Set(this.#boxes.filter(({ value }) => asked.has(value)).slice(0, most));
    for (const box of this.#boxes) box.checked = taken.has(box);
    const choose = this.querySelector('details');
    if (choose) choose.open = taken.size === 0;
    const lost = this.querySelector('[data-lost]');
    if (lost && taken.size < asked.size) lost.textContent = 'Algo de este enlace ya no está aquí o no cabe en la hoja.';
    this.addEventListener('change', () => {
      this.#keep();
      this.#show();
    });
    this.querySelector('[data-copy]')?.addEventListener('click', () => {
      this.#copy();
    });
    this.querySelector('[data-print]')?.addEventListener('click', () => {
      print();
    });
    this.#show();
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-take]')];
  }

  get #chosen(): HTMLInputElement[] {
    return this.#boxes.filter(({ checked }) => checked);
  }

  #keep(): void {
    const query = new URLSearchParams(this.#chosen.map(({ value }) => ['llevar', value])).toString();
    history.replaceState(null, '', location.pathname + (query === '' ? '' : `?${query}`));
  }

  #show(): void {
    const chosen = this.#chosen;
    for (const box of this.#boxes) box.disabled = !box.checked && chosen.length >= most;
    const sheet = this.querySelector<HTMLElement>('[data-sheet]');
    if (sheet) sheet.hidden = chosen.length === 0;
    const count = this.querySelector('[data-chosen]');
    if (count) count.textContent = describeChosen(chosen.length);
    this.querySelector('[data-codes]')?.replaceChildren(...chosen.map((box) => this.#buildCard(box)));
  }

  #buildCard({ dataset, labels }: HTMLInputElement): HTMLElement {
    const address = new URL(dataset['page'] ?? '', location.origin).href;
    const code = buildElement('div', { class: 'code-frame' });
    void import('#ui/code').then(({ drawCode }) => {
      drawCode(code, address);
    });
    const title = labels?.[0]?.textContent.trim() ?? '';
    return buildElement(
      'li',
      {},
      code,
      buildElement('a', { href: address }, title),
      buildElement('small', {}, address),
    );
  }

  #copy(): void {
    const said = this.querySelector('[data-said]');
    if (said) void copyText(location.href, (words) => (said.textContent = words), 'Enlace copiado.');
  }
}

customElements.define('workshop-page', WorkshopPage);
