import { buildElement } from '../build-element.ts';

const again = 'Sigue sin llegar: prueba otra vez, o ';
const reload = 'vuelve a cargar la página';

/** Says in an element that the part that brings it to life did not come, with a button to try again. */
export class LoadFailure {
  readonly #element: Element;
  readonly #words: string;
  #times = 0;

  constructor(element: Element, words: string) {
    this.#element = element;
    this.#words = words;
  }

  get isShown(): boolean {
    return this.#element.querySelector('[data-failure]') !== null;
  }

  clear(): void {
    this.#element.querySelector('[data-failure]')?.remove();
  }

  /** From the second time on it offers the page anew: a browser may keep the failure of a module as long as the page lives. */
  show(retry: () => void): void {
    this.clear();
    this.#times += 1;
    const button = buildElement('button', { type: 'button', class: 'button' }, 'Probar otra vez');
    button.addEventListener('click', retry);
    // An empty address is that of the page with what was asked.
    const renewal = this.#times > 1 ? [again, buildElement('a', { href: '' }, reload), '. '] : [];
    const box = buildElement(
      'p',
      { class: 'box warning measure', role: 'alert', 'data-failure': '' },
      this.#words,
      ...renewal,
      button,
    );
    const place = this.#element.querySelector('[data-failure-place]');
    if (place) place.append(box);
    else this.#element.prepend(box);
  }
}
