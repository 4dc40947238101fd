import { buildElement, clearProblem, showProblem } from '#forms';
import { copyText } from '#ui';
import { checkAccent } from '../frame/check-accent.ts';
import { grounds } from '../frame/grounds.ts';
import { themes } from '../frame/read-look.ts';
import type { TakingWay } from '../places.content.ts';
import { buildTaken, formatTakenAddress, type TakenLook } from './build-taken.ts';
import type { OfferedPlace, OfferedTool, TakeParameters } from './offer.ts';
import { wayWords } from './way-words.ts';

type Way = OfferedPlace['ways'][number];

/** What has to be chosen before anything can be copied, and how it is asked for. */
const choices = { herramienta: 'Elige qué quieres llevar.', lugar: 'Elige a dónde va.' } as const;

/** What a place does not allow, and whether its steps were tried: it stands wherever they do. */
const buildLimits = ({ limits, tried }: OfferedPlace): HTMLElement[] => [
  ...limits.map((limit) => buildElement('p', { class: 'measure' }, limit)),
  buildElement('p', { class: 'small quiet measure' }, tried),
];

/** Gives a tool away: choose it, choose where it goes, copy. What is chosen stands in the address. */
export class TakeTool extends HTMLElement {
  #parameters: TakeParameters = { tools: [], places: [] };

  connectedCallback(): void {
    this.#parameters = JSON.parse(this.dataset['parameters'] ?? '{}') as TakeParameters;
    const query = new URLSearchParams(location.search);
    for (const field of this.#fields) {
      const asked = query.get(field.name);
      if (asked === null) continue;
      if (field instanceof HTMLInputElement && field.type === 'radio') field.checked = field.value === asked;
      else if (!(field instanceof HTMLSelectElement) || [...field.options].some(({ value }) => value === asked))
        field.value = asked;
    }
    // What is chosen has been answered already; the button leads there.
    this.querySelector('[type="submit"]')?.addEventListener('click', (event) => {
      event.preventDefault();
      if (this.#askForMissing()) return;
      this.querySelector('[data-taken] h2')?.scrollIntoView();
      this.querySelector<HTMLElement>('[data-taken] h2')?.focus();
    });
    this.addEventListener('change', ({ target }) => {
      // The colour has a message of its own.
      if ((target instanceof HTMLInputElement || target instanceof HTMLSelectElement) && target.name in choices)
        clearProblem(target);
      this.#keep();
      this.#show();
    });
    this.#show();
  }

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('form :is(input, select)')];
  }

  #read(name: string): string {
    const form = this.querySelector('form');
    const value = form ? new FormData(form).get(name) : '';
    return typeof value === 'string' ? value.trim() : '';
  }

  /** Leads to the first choice that is still to be made, and says which; false where none is. */
  #askForMissing(): boolean {
    const form = this.querySelector('form');
    const missing = (Object.keys(choices) as (keyof typeof choices)[]).find((name) => this.#read(name) === '');
    if (!form || !missing) return false;
    showProblem(form, { field: missing, message: choices[missing] });
    this.#fields.find(({ name }) => name === missing)?.focus();
    return true;
  }

  #keep(): void {
    const query = new URLSearchParams();
    for (const name of new Set(this.#fields.map((field) => field.name))) {
      const value = this.#read(name);
      if (value !== '') query.set(name, value);
    }
    history.replaceState(null, '', `${location.pathname}?${query.toString()}${location.hash}`);
  }

  /** The colour that is taken, and beside its field why one is not. */
  #readLook(): TakenLook {
    const tema = themes.find((theme) => theme === this.#read('tema'));
    const asked = this.#read('color');
    const checked = asked === '' ? undefined : checkAccent(asked, grounds[tema ?? 'claro']);
    const refused = checked && 'refused' in checked ? checked.refused : '';
    const field = this.querySelector<HTMLInputElement>('[name="color"]');
    const problem = this.querySelector('[data-colour-problem]');
    if (problem) problem.textContent = refused;
    field?.setAttribute('aria-invalid', String(refused !== ''));
    field?.closest('.field')?.classList.toggle('invalid', refused !== '');
    if (refused !== '') field?.closest('details')?.setAttribute('open', '');
    return { tema: tema ?? '', color: checked && 'accent' in checked ? checked.accent.slice(1) : '' };
  }

  #show(): void {
    const tool = this.#parameters.tools.find(({ id }) => id === this.#read('herramienta'));
    const place = this.#parameters.places.find(({ id }) => id === this.#read('lugar'));
    const look = this.#readLook();
    this.#preview(tool, look, place?.ways[0]?.locked === true);
    const out = this.querySelector<HTMLElement>('[data-taken]');
    if (!out) return;
    out.hidden = tool === undefined || place === undefined;
    const title = this.querySelector('[data-taken-title]');
    if (title && place) title.textContent = `(${place.name})`;
    const ways = tool && place ? place.ways.map((way) => this.#buildWay(tool, way, look)) : [];
    this.querySelector('[data-ways]')?.replaceChildren(...ways, ...(tool && place ? buildLimits(place) : []));
  }

  /** As a reader there sees it: in a frame that the place locks, or free. */
  #preview(tool: OfferedTool | undefined, look: TakenLook, isLocked: boolean): void {
    const frame = this.querySelector('iframe');
    const box = this.querySelector<HTMLElement>('[data-preview-box]');
    if (!frame || !box) return;
    box.hidden = tool === undefined;
    if (!tool) return;
    const address = formatTakenAddress(tool, look, location.origin);
    if (frame.src === address && frame.hasAttribute('sandbox') === isLocked) return;
    if (isLocked) frame.setAttribute('sandbox', 'allow-scripts');
    else frame.removeAttribute('sandbox');
    frame.title = tool.name;
    frame.height = String(tool.height);
    frame.src = address;
  }

  #buildWay(tool: OfferedTool, { way, steps, sees }: Way, look: TakenLook): HTMLElement {
    const taken = buildTaken(tool, way, look, location.origin);
    const list = buildElement(
      'ol',
      { class: 'numbered measure' },
      ...steps.map((step) => buildElement('li', {}, step)),
    );
    return buildElement(
      'section',
      { class: 'flow way' },
      buildElement('h3', {}, wayWords[way]),
      way === 'codigo' ? this.#buildCode(taken) : this.#buildCopy(taken, way),
      list,
      buildElement('p', { class: 'small quiet' }, `Quien lo abra verá: ${sees}`),
    );
  }

  #buildCopy(taken: string, way: TakingWay): HTMLElement {
    const text = buildElement(
      'textarea',
      { class: 'control code', readonly: '', rows: '3', 'aria-label': wayWords[way] },
      taken,
    );
    const said = buildElement('span', { role: 'status', class: 'small' });
    const copy = buildElement('button', { type: 'button', class: 'button primary' }, 'Copiar');
    copy.addEventListener('click', () => {
      text.select();
      const byHand = 'Está marcado: cópialo con tu teclado o con una pulsación larga.';
      void copyText(taken, (words) => (said.textContent = words), 'Copiado.', byHand);
    });
    return buildElement('div', { class: 'flow' }, text, buildElement('p', { class: 'actions' }, copy, said));
  }

  #buildCode(address: string): HTMLElement {
    const frame = buildElement('div', { class: 'code-frame' });
    // Most who take a tool take no code.
    void import('#ui/code').then(({ drawCode }) => {
      drawCode(frame, address);
    });
    return buildElement('figure', {}, frame, buildElement('figcaption', { class: 'small' }, address));
  }
}

customElements.define('take-tool', TakeTool);
